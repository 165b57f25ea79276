package org.councilprotocol.rules.internal.pack;

import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.zip.CRC32;
import org.councilprotocol.model.Act;
import org.councilprotocol.model.Actor;
import org.councilprotocol.model.HeldBy;
import org.councilprotocol.model.Manner;
import org.councilprotocol.model.Modality;
import org.councilprotocol.model.Named;
import org.councilprotocol.model.Party;
import org.councilprotocol.model.Post;
import org.councilprotocol.model.decision.Deadline.Direction;
import org.councilprotocol.model.decision.OpenVerdict;
import org.councilprotocol.model.norm.Norm;
import org.councilprotocol.model.norm.NormKind;
import org.councilprotocol.model.norm.NormState;
import org.councilprotocol.model.norm.Occasions;
import org.councilprotocol.rules.internal.language.Condition;
import org.councilprotocol.rules.internal.language.Constraint;
import org.councilprotocol.rules.internal.language.FactPath;
import org.councilprotocol.rules.internal.language.Operand;
import org.councilprotocol.rules.internal.language.Operator;
import org.councilprotocol.rules.internal.language.PackLimits;
import org.councilprotocol.rules.internal.language.Position;
import org.councilprotocol.rules.internal.vocabulary.Declaration;
import org.councilprotocol.rules.internal.vocabulary.ModelTypes;
import org.councilprotocol.rules.internal.vocabulary.PackTypes;
import org.councilprotocol.rules.internal.vocabulary.Shape;
import org.councilprotocol.rules.pack.Catalogue;
import org.councilprotocol.rules.pack.ReadingQuestion;
import org.jspecify.annotations.Nullable;

/**
 * Reads what {@link ImageWriter} wrote when a pack was built. An image is data alone: it names types of the model and
 * their constants, and nothing that could run.
 */
public final class ImageReader {

    /** Goes up with each change of what is written; an image of another format is not read. */
    static final int FORMAT = 8;

    static final int PATTERN = 0;
    static final int QUANTIFIED = 1;

    static final int TEST = 0;
    static final int ALL = 1;
    static final int ANY = 2;

    static final int CONSTANT = 0;
    static final int FACT = 1;
    static final int CONSTANTS = 2;

    static final int BOOLEAN = 0;
    static final int INTEGER = 1;
    static final int TEXT = 2;
    static final int ENUM = 3;
    static final int NAMED = 4;
    static final int DAY = 5;

    static final int VALUES = 0;
    static final int MORE_FACTS = 1;
    static final int OWN_SITUATION = 2;

    static final int TERM = 0;
    static final int VERDICT = 1;

    private final ByteReader content;
    private final ByteReader places;
    private int depth;
    private PackTypes types = PackTypes.COMMON;
    private DeclaredPosts posts = new DeclaredPosts(List.of());

    private ImageReader(ByteReader content, ByteReader places) {
        this.content = content;
        this.places = places;
    }

    /**
     * The pack of an image.
     *
     * @param image the image
     * @param files the present content of each file of the pack, by name; {@code null} where there is no such file
     * @param meanwhile is told of the fingerprint before the pack is read; it is of the very bytes that the pack is
     *     read from, so that whatever else they said it would be another
     * @throws ImageException if the image is damaged, of other files, or of another version of this library: then the
     *     files themselves are to be read
     */
    public static LoadedPack read(
            byte[] image, Function<String, byte @Nullable []> files, Consumer<Fingerprint> meanwhile)
            throws ImageException {
        if (image.length < Integer.BYTES || ByteBuffer.wrap(image).getInt() != checksum(image, Integer.BYTES)) {
            throw new ImageException("it is damaged");
        }
        try {
            ByteReader head = new ByteReader(image, Integer.BYTES, image.length);
            if (head.number() != FORMAT) {
                throw new ImageException("its format is that of another version of this library");
            }
            isOf(head, files);
            int length = head.number();
            int from = head.place();
            int end = Math.addExact(from, length);
            ImageReader reader =
                    new ImageReader(new ByteReader(image, from, end), new ByteReader(image, end, image.length));
            Fingerprint fingerprint = Fingerprint.ofContent(() -> Arrays.copyOfRange(image, from, end));
            meanwhile.accept(fingerprint);
            return new LoadedPack(reader.pack(), fingerprint);
        } catch (IndexOutOfBoundsException | IllegalArgumentException | ArithmeticException e) {
            throw new ImageException("this version of the library cannot read it");
        }
    }

    private static void isOf(ByteReader head, Function<String, byte @Nullable []> files) throws ImageException {
        for (int left = head.number(); left > 0; left--) {
            String name = head.text();
            byte[] file = files.apply(name);
            if (file == null) {
                throw new ImageException(name + " has gone since the build");
            } else if (checksum(file, 0) != head.number()) {
                throw new ImageException(name + " has changed since the build");
            }
        }
    }

    /** A checksum against what has changed by accident, of the bytes from this place on. */
    static int checksum(byte[] bytes, int from) {
        CRC32 sum = new CRC32();
        sum.update(bytes, from, bytes.length - from);
        return (int) sum.getValue();
    }

    private Pack pack() {
        if (number() != FORMAT) {
            throw ByteReader.damaged();
        }
        RuleLanguage language = constant(RuleLanguage.class);
        String council = text();
        String name = text();
        String document = text();
        String edition = text();
        Catalogue catalogue = new Catalogue(list(this::norm));
        List<String> encodes = list(this::text);
        List<Post> declared = list(() -> new Post(text(), constant(HeldBy.class)));
        posts = new DeclaredPosts(declared);
        types = PackTypes.of(list(this::declaration));
        Pack pack = new Pack(
                language,
                council,
                name,
                document,
                edition,
                catalogue,
                encodes,
                types,
                list(this::rule),
                new HashSet<>(list(() -> LocalDate.ofEpochDay(number()))),
                new HashSet<>(declared),
                new HashSet<>(list(() -> Party.named(text()))),
                new HashSet<>(list(() -> Act.named(text()))),
                map(this::text),
                map(() -> posts.named(text())),
                list(() -> new ReadingQuestion(text(), maybeText(), map(this::text))));
        if (!content.isAtEnd() || !places.isAtEnd()) {
            throw ByteReader.damaged();
        }
        return pack;
    }

    private Norm norm() {
        return new Norm(
                text(),
                text(),
                text(),
                constant(NormKind.class),
                flag(),
                text(),
                text(),
                constant(NormState.class),
                new Occasions(list(this::text), list(this::text), flag()),
                maybeText());
    }

    private Declaration declaration() {
        return switch (number()) {
            case VALUES -> new Declaration.Values(text(), list(this::text));
            case MORE_FACTS -> new Declaration.MoreFacts(text(), text(), list(this::fact));
            case OWN_SITUATION -> new Declaration.OwnSituation(text(), list(this::fact));
            default -> throw ByteReader.damaged();
        };
    }

    private Declaration.Fact fact() {
        return new Declaration.Fact(text(), constant(Shape.Many.class), text(), list(this::text));
    }

    private Rule rule() {
        return new Rule(
                number(),
                text(),
                text(),
                type(),
                types,
                list(this::condition),
                conclusion(),
                list(this::text),
                list(this::text),
                list(this::text),
                maybeText(),
                list(this::tested),
                position());
    }

    private Rule.Tested tested() {
        Shape owner = Shape.of(type());
        Shape.Part part = owner.part(text());
        if (part == null) {
            throw new IllegalArgumentException(owner + " has other facts than it had");
        }
        return new Rule.Tested(owner, part, text(), maybe(Operator.class), flag() ? operand() : null);
    }

    // ------------------------------------------------------------------ conditions

    private Condition condition() {
        return switch (number()) {
            case PATTERN -> pattern();
            case QUANTIFIED -> new Condition.Quantified(flag(), list(this::pattern), position());
            default -> throw ByteReader.damaged();
        };
    }

    private Condition.Pattern pattern() {
        return new Condition.Pattern(
                maybeText(),
                text(),
                list(this::constraint),
                list(() -> new Condition.Binding(text(), path())),
                maybePath(),
                position());
    }

    private Constraint constraint() {
        if (++depth > PackLimits.BRACKETS + 1) {
            throw ByteReader.damaged();
        }
        Constraint constraint =
                switch (number()) {
                    case TEST -> new Constraint.Test(path(), constant(Operator.class), operand());
                    case ALL -> new Constraint.All(list(this::constraint));
                    case ANY -> new Constraint.Any(list(this::constraint));
                    default -> throw ByteReader.damaged();
                };
        depth--;
        return constraint;
    }

    private Operand operand() {
        return switch (number()) {
            case CONSTANT -> comparedWith();
            case FACT -> new Operand.Fact(path());
            case CONSTANTS -> new Operand.Constants(list(this::comparedWith));
            default -> throw ByteReader.damaged();
        };
    }

    private Operand.Constant comparedWith() {
        return new Operand.Constant(value(), text(), position());
    }

    private Object value() {
        return switch (number()) {
            case BOOLEAN -> flag();
            case INTEGER -> number();
            case TEXT -> text();
            case ENUM -> enumValue();
            case NAMED -> named(type(), text());
            case DAY -> LocalDate.ofEpochDay(number());
            default -> throw ByteReader.damaged();
        };
    }

    private Named named(Class<?> type, String name) {
        return type == Post.class ? posts.named(name) : ModelTypes.named(type, name);
    }

    private Object enumValue() {
        Class<?> type = type();
        String name = text();
        if (type.isEnum()) {
            for (Object constant : type.getEnumConstants()) {
                if (((Enum<?>) constant).name().equals(name)) {
                    return constant;
                }
            }
        }
        throw new IllegalArgumentException(type + " has no " + name);
    }

    private FactPath path() {
        FactPath path = maybePath();
        if (path == null) {
            throw ByteReader.damaged();
        }
        return path;
    }

    private @Nullable FactPath maybePath() {
        return flag() ? new FactPath(maybeText(), list(this::text), position()) : null;
    }

    // ------------------------------------------------------------------ conclusions

    private Conclusion conclusion() {
        return switch (number()) {
            case TERM -> new Conclusion.TermOf(text(), text());
            case VERDICT ->
                new Conclusion.VerdictOf(
                        constant(OpenVerdict.Kind.class),
                        maybe(Modality.class),
                        maybeWho(),
                        Act.named(text()),
                        flag(),
                        list(this::who),
                        maybeWho(),
                        list(() -> constant(Manner.class)),
                        flag() ? time() : null,
                        list(this::status),
                        maybePath(),
                        maybeText(),
                        maybeText());
            default -> throw ByteReader.damaged();
        };
    }

    private Conclusion.TimeOf time() {
        return flag()
                ? new Conclusion.TimeOf(number(), constant(Direction.class), path())
                : new Conclusion.TimeOf(null, Direction.AFTER, path());
    }

    private Conclusion.StatusOf status() {
        return new Conclusion.StatusOf(
                constant(Conclusion.StatusOf.Word.class),
                flag() ? new Conclusion.Evidence.ByTerm(text(), text()) : new Conclusion.Evidence.ByFact(path()));
    }

    private Conclusion.WhoOf who() {
        Conclusion.WhoOf who = maybeWho();
        if (who == null) {
            throw ByteReader.damaged();
        }
        return who;
    }

    private Conclusion.@Nullable WhoOf maybeWho() {
        if (!flag()) {
            return null;
        }
        Actor actor = flag() ? Party.named(text()) : posts.named(text());
        return new Conclusion.WhoOf(actor, maybeText(), maybePath());
    }

    // ------------------------------------------------------------------ what all is made of

    private Class<?> type() {
        Class<?> type = types.type(text());
        if (type == null) {
            throw new IllegalArgumentException("the model has no such type");
        }
        return type;
    }

    private Position position() {
        return new Position(places.text(), places.number(), places.number());
    }

    private <E extends Enum<E>> E constant(Class<E> type) {
        return Enum.valueOf(type, text());
    }

    private <E extends Enum<E>> @Nullable E maybe(Class<E> type) {
        String name = maybeText();
        return name == null ? null : Enum.valueOf(type, name);
    }

    private <T> List<T> list(Supplier<T> read) {
        int size = number();
        if (size == 0) {
            return List.of();
        }
        List<T> items = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            items.add(read.get());
        }
        return items;
    }

    private <T> Map<String, T> map(Supplier<T> read) {
        Map<String, T> items = new LinkedHashMap<>();
        for (int left = number(); left > 0; left--) {
            items.put(text(), read.get());
        }
        return items;
    }

    private String text() {
        return content.text();
    }

    private @Nullable String maybeText() {
        return content.maybeText();
    }

    private boolean flag() {
        return content.flag();
    }

    private int number() {
        return content.number();
    }
}
