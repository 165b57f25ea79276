package org.councilprotocol.docs.page;

/**
 * A part of a page that is written, in one that is prose besides.
 *
 * @param begin the line before it
 * @param end the line after it
 */
public record WrittenPart(String begin, String end) {

    /** The part between comments that name it, such as {@code table of limits}. */
    public static WrittenPart named(String name) {
        return new WrittenPart(
                "<!-- The build writes this " + name + " and checks it. -->\n", "<!-- End of the " + name + ". -->\n");
    }

    /**
     * A page with this part made anew.
     *
     * @throws IllegalArgumentException if the page lacks one of the two lines
     */
    public String replacedIn(String page, String part) {
        int from = page.indexOf(begin);
        int to = page.indexOf(end, Math.max(from, 0));
        if (from < 0 || to < 0) {
            throw new IllegalArgumentException("the page lacks " + (from < 0 ? begin : end).strip());
        }
        return page.substring(0, from) + begin + part + page.substring(to);
    }
}
