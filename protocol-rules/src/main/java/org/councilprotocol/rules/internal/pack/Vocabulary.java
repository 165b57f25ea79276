package org.councilprotocol.rules.internal.pack;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.councilprotocol.model.Committee;
import org.councilprotocol.model.Exceptional;
import org.councilprotocol.model.Group;
import org.councilprotocol.model.Manner;
import org.councilprotocol.model.Named;
import org.councilprotocol.model.Person;
import org.councilprotocol.model.Situation;
import org.councilprotocol.model.Ward;
import org.councilprotocol.model.words.Words;
import org.councilprotocol.rules.internal.language.DeclarationReader;
import org.councilprotocol.rules.internal.language.ParsedDeclaration;
import org.councilprotocol.rules.internal.language.ParsedDeclaration.Field;
import org.councilprotocol.rules.internal.language.ParsedDeclaration.Word;
import org.councilprotocol.rules.internal.language.Position;
import org.councilprotocol.rules.internal.vocabulary.Declaration;
import org.councilprotocol.rules.internal.vocabulary.ModelTypes;
import org.councilprotocol.rules.internal.vocabulary.Nearest;
import org.councilprotocol.rules.internal.vocabulary.PackTypes;
import org.councilprotocol.rules.internal.vocabulary.Shape;
import org.councilprotocol.rules.internal.vocabulary.Shape.Many;
import org.jspecify.annotations.Nullable;

/**
 * What a pack declares in its {@code vocabulary.drl}, verified.
 *
 * @param types the types that its rules can speak of
 * @param words the words for what it declares, by the keys of the words file
 */
record Vocabulary(PackTypes types, Map<String, String> words) {

    /** A pack that declares nothing. */
    static final Vocabulary NONE = new Vocabulary(PackTypes.COMMON, Map.of());

    Vocabulary {
        words = Map.copyOf(words);
    }

    /** What was read; what is wrong with it is told, and then nothing is declared. */
    static Vocabulary of(DeclarationReader.Vocabulary read, Defects defects) {
        int before = defects.added();
        Reader reader = new Reader(read.declarations(), defects);
        List<Declaration> declarations = reader.declarations();
        return defects.added() > before || !read.rules().defects().isEmpty()
                ? NONE
                : new Vocabulary(PackTypes.of(declarations), reader.words);
    }

    /** Checks declarations one by one. */
    private static final class Reader {

        private static final Pattern TYPE = Pattern.compile("[A-Z][A-Za-z0-9]*");
        private static final Pattern FACT = Pattern.compile("[a-z][A-Za-z0-9]*");
        private static final Pattern VALUE = Pattern.compile("[A-Z][A-Z0-9]*(_[A-Z0-9]+)*+");

        /**
         * What stock Drools, or the Java that it makes, cannot have as the name of a fact; and what JSON has besides.
         */
        private static final Set<String> NO_FACTS = Set.of(
                ("abstract assert boolean break byte case catch char class const continue default do double else enum"
                                + " extends false final finally float for goto if implements import instanceof int"
                                + " interface long native new null package private protected public return short"
                                + " static strictfp super switch synchronized this throw throws transient true try"
                                + " void volatile while rule when then end not exists and or in contains memberOf"
                                + " matches from of over declare situation situations party id size")
                        .split(" "));

        private static final String VALUE_BLANK = "{value}";
        private static final Pattern NTH = Pattern.compile("\\[[^\\[\\]{}]*\\{nth}[^\\[\\]{}]*]");
        private static final Pattern BRACKET = Pattern.compile("[\\[\\]{}]");

        private static final Set<String> PACKAGES =
                Set.of("org.councilprotocol.model.", "java.lang.", "java.util.", "java.time.");

        private final List<ParsedDeclaration> parsed;
        private final Defects defects;
        private final Set<String> values = new HashSet<>();
        private final Map<String, String> words = new HashMap<>();

        Reader(List<ParsedDeclaration> parsed, Defects defects) {
            this.parsed = parsed;
            this.defects = defects;
        }

        private void defect(Position at, String wrong, String instead) {
            defects.add(Defects.at(at, null, wrong, instead));
        }

        List<Declaration> declarations() {
            Set<String> names = new HashSet<>();
            for (ParsedDeclaration declaration : parsed) {
                if (declaration.ofValues()) {
                    values.add(declaration.name());
                }
                if (!TYPE.matcher(declaration.name()).matches()) {
                    defect(
                            declaration.at(),
                            declaration.name() + " is no name of a type",
                            "a name such as FlagRaising");
                } else if (isTaken(declaration.name())) {
                    defect(
                            declaration.at(),
                            "the type " + declaration.name() + " is there already",
                            "the common one in the rules, and no declaration; or another name");
                } else if (!names.add(declaration.name())) {
                    defect(declaration.at(), declaration.name() + " is declared twice", "one declaration");
                }
            }
            Set<String> added = new HashSet<>();
            List<Declaration> declarations = new ArrayList<>();
            for (ParsedDeclaration declaration : parsed) {
                Declaration made = declaration.ofValues()
                        ? values(declaration)
                        : declaration.isSituation() ? situation(declaration) : moreFacts(declaration, added);
                if (made != null) {
                    declarations.add(made);
                }
            }
            return declarations;
        }

        /** Whether a type of this name would hide one that a rule file sees. */
        private static boolean isTaken(String name) {
            return ModelTypes.names().contains(name)
                    || PACKAGES.stream()
                            .anyMatch(each -> Reader.class
                                            .getClassLoader()
                                            .getResource((each + name).replace('.', '/') + ".class")
                                    != null);
        }

        private Declaration values(ParsedDeclaration declaration) {
            String key = "value." + Shape.kebab(declaration.name()) + ".";
            declaration.values().forEach((value, label) -> {
                if (!VALUE.matcher(value).matches()) {
                    defect(label.at(), value + " is no name of a value", "a name such as IN_PUBLIC");
                }
                words.put(key + Shape.kebab(value), label.text());
            });
            return new Declaration.Values(
                    declaration.name(), List.copyOf(declaration.values().keySet()));
        }

        private Declaration situation(ParsedDeclaration declaration) {
            String name = Shape.kebab(declaration.name());
            if (Words.common().find("record." + name) != null) {
                defect(declaration.at(), name + " is the name of something else already", "another name");
            }
            Word label = wanted(declaration.at(), declaration.words(), "label", "a flag is raised");
            Word means = wanted(declaration.at(), declaration.words(), "means", "Choose this where …");
            words.put("situation." + name, text(label));
            words.put("situation." + name + ".means", text(means));
            Shape.situations().keySet().forEach(common -> {
                if (text(label).equals(Words.common().find("situation." + common))) {
                    defect(
                            Objects.requireNonNull(label).at(),
                            "the situation " + name + " has the words of the common " + common,
                            "that situation, or other words");
                }
            });
            return new Declaration.OwnSituation(declaration.name(), facts(name, declaration.fields(), null));
        }

        private @Nullable Declaration moreFacts(ParsedDeclaration declaration, Set<String> added) {
            String example = "of : Complaint first, or extends PackSituation";
            for (Word word : declaration.words().values()) {
                defect(word.at(), "facts of a common situation have its words", "words of each fact alone");
            }
            Field of =
                    declaration.fields().isEmpty() ? null : declaration.fields().get(0);
            Class<?> type = of == null || !of.name().equals("of") || of.collection() != null
                    ? null
                    : ModelTypes.type(of.type());
            if (of == null || type == null || !type.isRecord() || !Situation.class.isAssignableFrom(type)) {
                defect(
                        of == null ? declaration.at() : of.at(),
                        declaration.name() + " does not say of which common situation its facts are",
                        of == null || type != null || !of.name().equals("of")
                                ? example
                                : Nearest.of(of.type(), new TreeSet<>(ModelTypes.names()), example));
                return null;
            }
            for (Word word : of.words().values()) {
                defect(word.at(), "what the facts are of has its words already", "no words here");
            }
            if (!added.add(of.type())) {
                defect(
                        declaration.at(),
                        "facts of " + of.type() + " are declared twice",
                        "one declaration of them all");
            }
            Shape common = Shape.of(type);
            List<Field> fields =
                    declaration.fields().subList(1, declaration.fields().size());
            if (fields.isEmpty()) {
                defect(declaration.at(), declaration.name() + " declares no fact", "a fact after of : " + of.type());
            }
            return new Declaration.MoreFacts(declaration.name(), of.type(), facts(common.name(), fields, common));
        }

        private List<Declaration.Fact> facts(String record, List<Field> fields, @Nullable Shape common) {
            List<Declaration.Fact> facts = new ArrayList<>();
            Set<String> names = new HashSet<>();
            for (Field field : fields) {
                if (!FACT.matcher(field.name()).matches() || NO_FACTS.contains(field.name())) {
                    defect(field.at(), field.name() + " cannot be the name of a fact", "a name such as raisedOn");
                } else if (!names.add(field.name()) || common != null && common.part(field.name()) != null) {
                    defect(
                            field.at(),
                            record + " has a fact " + field.name() + " already",
                            "that one in the rules, or another name");
                }
                Many many = field.collection() == null
                        ? Many.ONE
                        : field.collection().equals("Set") ? Many.SET : Many.LIST;
                Class<?> type = type(field, many);
                if (type != null) {
                    words(record + "." + field.name(), field, many, type);
                    alike(record, field, common);
                }
                facts.add(new Declaration.Fact(field.name(), many, field.type(), exceptional(field, many)));
            }
            return facts;
        }

        /** The values that are exceptional; what is none of the fact's is told. */
        private List<String> exceptional(Field field, Many many) {
            Word word = field.words().get("exceptional");
            if (word == null) {
                return List.of();
            }
            List<String> known = field.type().equals("Boolean")
                    ? new ArrayList<>(List.of("true", "false"))
                    : new ArrayList<>(listed(field.type()));
            Class<?> type = ModelTypes.type(field.type());
            if (type != null && Named.class.isAssignableFrom(type) || many == Many.SET) {
                known.add(Exceptional.ANY);
            }
            List<String> named =
                    Arrays.stream(word.text().split(",", -1)).map(String::strip).toList();
            for (String value : named) {
                if (!known.contains(value)) {
                    defect(
                            word.at(),
                            value + " is no value of " + field.name(),
                            known.isEmpty()
                                    ? "nothing: a yes-or-no, names, and values of a list may be exceptional"
                                    : Nearest.of(value, known, "one of " + String.join(", ", known)));
                }
            }
            return named;
        }

        /** The values of a list as JSON writes them, of the pack's own or a common one; empty for any other type. */
        private List<String> listed(String type) {
            for (ParsedDeclaration declaration : parsed) {
                if (declaration.ofValues() && declaration.name().equals(type)) {
                    return declaration.values().keySet().stream()
                            .map(Shape::kebab)
                            .toList();
                }
            }
            Class<?> common = ModelTypes.type(type);
            return common == null || !common.isEnum()
                    ? List.of()
                    : Shape.constants(common).stream()
                            .map(constant -> Shape.kebab(((Enum<?>) constant).name()))
                            .toList();
        }

        /** What is called as a common fact is that one. */
        private void alike(String record, Field field, @Nullable Shape common) {
            String label = text(field.words().get("label"));
            if (common != null) {
                common.parts().forEach(part -> {
                    if (label.equals(Words.common().find(record + "." + part.name()))) {
                        defect(
                                field.at(),
                                "the fact " + field.name() + " has the words of the common " + part.name(),
                                part.name() + " in the rules, or other words");
                    }
                });
            }
        }

        /** The type of a fact; {@code null}, and a defect, if it can have none such. Values stand for any enum. */
        private @Nullable Class<?> type(Field field, Many many) {
            boolean own = values.contains(field.type());
            Class<?> type = own
                    ? Manner.class
                    : switch (field.type()) {
                        case "Boolean" -> Boolean.class;
                        case "Integer" -> Integer.class;
                        case "LocalDate" -> java.time.LocalDate.class;
                        default -> ModelTypes.type(field.type());
                    };
            boolean person = type != null && Person.class.isAssignableFrom(type);
            boolean name = type != null
                    && Named.class.isAssignableFrom(type)
                    && List.of("Post", "Ward", "Group", "Committee", "Department")
                            .contains(field.type());
            boolean listed = type != null && type.isEnum() && (own || type != Manner.class);
            boolean fits =
                    switch (many) {
                        case ONE ->
                            person
                                    || name
                                    || listed
                                    || type == Boolean.class
                                    || type == Integer.class
                                    || type == java.time.LocalDate.class;
                        case SET -> name || listed;
                        case LIST -> person;
                    };
            if (!fits) {
                defect(
                        field.at(),
                        "a fact cannot be of the type "
                                + (field.collection() == null ? "" : field.collection() + "<")
                                + field.type()
                                + (field.collection() == null ? "" : ">"),
                        "Boolean, Integer, LocalDate, an enum, Post, Ward, Group, Committee, Department, Person, Member"
                                + " or Officer; Set<…> of an enum or of names, List<…> of people");
                return null;
            }
            return type;
        }

        /** The words of a fact, by the keys that the words file has for one of its type. */
        private void words(String key, Field field, Many many, Class<?> type) {
            Map<String, Word> given = new HashMap<>(field.words());
            given.remove("exceptional");
            String name = field.name();
            words.put(key, text(take(given, field, "label", "whether …, or who, what, which …")));
            words.put(key + ".ask", text(take(given, field, "ask", "… ?")));
            if (type == Boolean.class) {
                words.put(key + ".true", text(take(given, field, "yes", "what is so where it is true")));
                words.put(key + ".false", text(take(given, field, "no", "what is so where it is false")));
            } else {
                String is = text(take(given, field, "is", "… {value}"));
                words.put(key + ".is", is);
                if (many != Many.ONE) {
                    Word are = given.remove("are");
                    if (are != null) {
                        blanks(are, "are");
                    }
                    words.put(key + ".are", are == null ? is : are.text());
                }
                if (many != Many.ONE || type == Group.class || type == Committee.class || type == Ward.class) {
                    words.put(key + ".none", text(take(given, field, "none", "what is so where there is none")));
                }
                if (Person.class.isAssignableFrom(type)) {
                    words.put(key + ".it", text(take(given, field, "it", "the " + name)));
                }
            }
            given.forEach((annotation, word) ->
                    defect(word.at(), "@" + annotation + " says nothing of a fact of this type", "leave it out"));
        }

        private @Nullable Word take(Map<String, Word> given, Field field, String annotation, String example) {
            Word word = wanted(field.at(), given, annotation, example);
            given.remove(annotation);
            if (word != null && word.text().endsWith("?") != annotation.equals("ask")) {
                defect(
                        word.at(),
                        "@" + annotation + (annotation.equals("ask") ? " asks nothing" : " asks something"),
                        annotation.equals("ask") ? "a question, with its question mark" : "a statement");
            }
            if (word != null) {
                blanks(word, annotation);
            }
            return word;
        }

        /** What is said of a fact has its value in it, what somebody is called may say which of several; no more. */
        private void blanks(Word word, String annotation) {
            boolean valued = annotation.equals("is") || annotation.equals("are");
            if (valued && !word.text().contains(VALUE_BLANK)) {
                defect(word.at(), "@" + annotation + " does not say the value", VALUE_BLANK + " where it stands");
            }
            String rest = valued ? word.text().replace(VALUE_BLANK, "") : word.text();
            rest = valued || annotation.equals("it") ? NTH.matcher(rest).replaceAll("") : rest;
            if (BRACKET.matcher(rest).find()) {
                defect(
                        word.at(),
                        "@" + annotation + " has a blank that nothing fills",
                        "no brackets; but {value} in @is and @are, and [{nth} ] in @it of a list");
            }
        }

        private @Nullable Word wanted(Position at, Map<String, Word> given, String annotation, String example) {
            Word word = given.get(annotation);
            if (word == null) {
                defect(at, "@" + annotation + " is missing", "@" + annotation + "(\"" + example + "\")");
            }
            return word;
        }

        private static String text(@Nullable Word word) {
            return word == null ? "" : word.text();
        }
    }
}
