package org.councilprotocol.web.page;

import java.util.LinkedHashMap;
import java.util.Map;
import org.councilprotocol.model.words.Words;
import org.councilprotocol.rules.internal.vocabulary.Shape;
import org.councilprotocol.rules.internal.vocabulary.Shape.Kind;
import org.councilprotocol.rules.internal.vocabulary.Shape.Part;
import org.councilprotocol.rules.text.Template;

/** What the facts of a kind of situation are called, those of the people and things in it too. */
final class FactLabels {

    private final Words words;

    FactLabels(Words words) {
        this.words = words;
    }

    /** What each fact is called, by its path without places in lists, in the order of the situation. */
    Map<String, String> of(Shape situation) {
        Map<String, String> labels = new LinkedHashMap<>();
        facts(situation, "", "", labels);
        return labels;
    }

    private void facts(Shape shape, String at, String it, Map<String, String> labels) {
        for (Part part : shape.parts()) {
            String key = shape.name() + "." + part.name();
            String path = at + part.name();
            if (labels.containsKey(path)) {
                continue;
            }
            labels.put(path, said(key, it));
            if (part.kind() == Kind.RECORD) {
                String inner = words.find(key + ".it") == null ? said(key, it) : said(key + ".it", it);
                for (Shape permitted : Shape.permitted(part.type())) {
                    facts(permitted, path + ".", inner, labels);
                }
            }
        }
    }

    private String said(String key, String it) {
        return Template.fill(words.get(key), Map.of("it", it, "nth", ""));
    }
}
