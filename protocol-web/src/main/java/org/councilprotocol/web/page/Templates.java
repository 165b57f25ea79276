package org.councilprotocol.web.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Map;
import org.councilprotocol.web.http.Response;

/** The templates of the pages, which are classes of this jar. Safe to share among threads. */
final class Templates {

    private final TemplateEngine engine = TemplateEngine.createPrecompiled(
            null, ContentType.Html, Templates.class.getClassLoader(), "org.councilprotocol.web.template");

    /** A page. */
    Response page(int status, String template, Map<String, Object> parameters) {
        return Response.of(status, Response.HTML, html(template, parameters));
    }

    /** A page as text. */
    String html(String template, Map<String, Object> parameters) {
        StringOutput out = new StringOutput();
        engine.render(template + ".jte", parameters, out);
        return out.toString();
    }
}
