package org.councilprotocol.rules.internal.pack;

import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.councilprotocol.model.Named;
import org.councilprotocol.model.Party;
import org.councilprotocol.model.norm.Norm;
import org.councilprotocol.rules.internal.language.Condition;
import org.councilprotocol.rules.internal.language.Constraint;
import org.councilprotocol.rules.internal.language.FactPath;
import org.councilprotocol.rules.internal.language.Operand;
import org.councilprotocol.rules.internal.language.Position;
import org.councilprotocol.rules.internal.vocabulary.Declaration;
import org.councilprotocol.rules.pack.ReadingQuestion;
import org.jspecify.annotations.Nullable;

/**
 * Writes a verified pack down as bytes, for {@link ImageReader}, so that a process that only decides reads no rule
 * files: a checksum of all that follows, the number of the format, the checksums of the files, how long the content is,
 * the content, and last the places of files, lines and columns. The content is all that a decision could rest on, in
 * one order and one form, so that equal packs give equal bytes: of it the {@link Fingerprint} is made.
 */
public final class ImageWriter {

    private final ByteWriter content = new ByteWriter();
    private final ByteWriter places = new ByteWriter();

    private ImageWriter() {}

    /**
     * The image of a pack.
     *
     * @param files the files that the pack was read from, as they are, by name
     */
    public static byte[] of(Pack pack, Map<String, byte[]> files) {
        ImageWriter writer = new ImageWriter();
        writer.pack(pack);
        byte[] content = writer.content.bytes();
        ByteWriter image = new ByteWriter();
        image.number(ImageReader.FORMAT);
        image.number(files.size());
        new TreeMap<>(files).forEach((name, file) -> {
            image.text(name);
            image.number(ImageReader.checksum(file, 0));
        });
        image.number(content.length);
        image.raw(content);
        image.raw(writer.places.bytes());
        byte[] bytes = image.bytes();
        return ByteBuffer.allocate(Integer.BYTES + bytes.length)
                .putInt(ImageReader.checksum(bytes, 0))
                .put(bytes)
                .array();
    }

    /** The content alone: all that the pack says, and nothing of where it says so. */
    static byte[] content(Pack pack) {
        ImageWriter writer = new ImageWriter();
        writer.pack(pack);
        return writer.content.bytes();
    }

    private void pack(Pack pack) {
        // What is decided also hangs on how this reads: an image of another format has another fingerprint.
        number(ImageReader.FORMAT);
        constant(pack.language());
        text(pack.council());
        text(pack.name());
        text(pack.document());
        text(pack.edition());
        each(pack.catalogue().norms(), this::norm);
        each(pack.encodes(), this::text);
        // Before the rules, which name them.
        each(new TreeSet<>(pack.posts()), post -> {
            text(post.name());
            constant(post.heldBy());
        });
        each(pack.types().declarations(), this::declaration);
        each(pack.rules(), this::rule);
        each(new TreeSet<>(pack.closureDays()), day -> number((int) day.toEpochDay()));
        each(new TreeSet<>(pack.parties()), party -> text(party.name()));
        each(new TreeSet<>(pack.acts()), act -> text(act.name()));
        each(new TreeMap<>(pack.words()), (key, words) -> {
            text(key);
            text(words);
        });
        each(new TreeMap<>(pack.roles()), (role, post) -> {
            text(role);
            text(post.name());
        });
        each(pack.readings(), this::readings);
    }

    private void readings(ReadingQuestion question) {
        text(question.name());
        text(question.question());
        each(question.readings(), (name, sentence) -> {
            text(name);
            text(sentence);
        });
    }

    private void norm(Norm norm) {
        text(norm.id());
        text(norm.clause());
        text(norm.lines());
        constant(norm.kind());
        flag(norm.defeasible());
        text(norm.bearer());
        text(norm.text());
        constant(norm.state());
        each(norm.occasions().situations(), this::text);
        each(norm.occasions().norms(), this::text);
        flag(norm.occasions().silence());
        text(norm.why());
    }

    private void declaration(Declaration declaration) {
        if (declaration instanceof Declaration.Values values) {
            number(ImageReader.VALUES);
            text(values.name());
            each(values.constants(), this::text);
        } else if (declaration instanceof Declaration.MoreFacts more) {
            number(ImageReader.MORE_FACTS);
            text(more.name());
            text(more.of());
            each(more.facts(), this::fact);
        } else if (declaration instanceof Declaration.OwnSituation situation) {
            number(ImageReader.OWN_SITUATION);
            text(situation.name());
            each(situation.facts(), this::fact);
        }
    }

    private void fact(Declaration.Fact fact) {
        text(fact.name());
        constant(fact.many());
        text(fact.type());
        each(fact.exceptional(), this::text);
    }

    private void rule(Rule rule) {
        number(rule.number());
        text(rule.norm());
        text(rule.name());
        text(rule.situation().getSimpleName());
        each(rule.conditions(), this::condition);
        conclusion(rule.conclusion());
        each(rule.overrides(), this::text);
        each(rule.varies(), this::text);
        each(rule.tension(), this::text);
        text(rule.reading());
        each(rule.tested(), this::tested);
        position(rule.at());
    }

    private void tested(Rule.Tested tested) {
        text(tested.owner().type().getSimpleName());
        text(tested.part().name());
        text(tested.path());
        constant(tested.operator());
        if (flag(tested.with() != null)) {
            operand(tested.with());
        }
    }

    // ------------------------------------------------------------------ conditions

    private void condition(Condition condition) {
        if (condition instanceof Condition.Pattern pattern) {
            number(ImageReader.PATTERN);
            pattern(pattern);
        } else if (condition instanceof Condition.Quantified quantified) {
            number(ImageReader.QUANTIFIED);
            flag(quantified.wanted());
            each(quantified.patterns(), this::pattern);
            position(quantified.at());
        } else {
            throw new IllegalArgumentException("a verified rule has no " + condition);
        }
    }

    private void pattern(Condition.Pattern pattern) {
        text(pattern.variable());
        text(pattern.type());
        each(pattern.constraints(), this::constraint);
        each(pattern.bindings(), binding -> {
            text(binding.variable());
            path(binding.path());
        });
        path(pattern.from());
        position(pattern.at());
    }

    private void constraint(Constraint constraint) {
        if (constraint instanceof Constraint.Test test) {
            number(ImageReader.TEST);
            path(test.left());
            constant(test.operator());
            operand(test.right());
        } else if (constraint instanceof Constraint.All all) {
            number(ImageReader.ALL);
            each(all.parts(), this::constraint);
        } else if (constraint instanceof Constraint.Any any) {
            number(ImageReader.ANY);
            each(any.parts(), this::constraint);
        }
    }

    private void operand(Operand operand) {
        if (operand instanceof Operand.Constant constant) {
            number(ImageReader.CONSTANT);
            constant(constant);
        } else if (operand instanceof Operand.Fact fact) {
            number(ImageReader.FACT);
            path(fact.path());
        } else if (operand instanceof Operand.Constants constants) {
            number(ImageReader.CONSTANTS);
            each(constants.constants(), this::constant);
        }
    }

    private void constant(Operand.Constant constant) {
        value(constant.value());
        text(constant.source());
        position(constant.at());
    }

    private void value(Object value) {
        if (value instanceof Boolean truth) {
            number(ImageReader.BOOLEAN);
            flag(truth);
        } else if (value instanceof Integer number) {
            number(ImageReader.INTEGER);
            number(number);
        } else if (value instanceof String text) {
            number(ImageReader.TEXT);
            text(text);
        } else if (value instanceof Enum<?> constant) {
            number(ImageReader.ENUM);
            text(constant.getDeclaringClass().getSimpleName());
            constant(constant);
        } else if (value instanceof Named named) {
            number(ImageReader.NAMED);
            text(named.getClass().getSimpleName());
            text(named.name());
        } else if (value instanceof LocalDate day) {
            number(ImageReader.DAY);
            number((int) day.toEpochDay());
        } else {
            throw new IllegalArgumentException("no rule speaks of " + value.getClass());
        }
    }

    private void path(@Nullable FactPath path) {
        if (flag(path != null)) {
            text(path.variable());
            each(path.parts(), this::text);
            position(path.at());
        }
    }

    // ------------------------------------------------------------------ conclusions

    private void conclusion(Conclusion conclusion) {
        if (conclusion instanceof Conclusion.TermOf term) {
            number(ImageReader.TERM);
            text(term.name());
            text(term.of());
        } else if (conclusion instanceof Conclusion.VerdictOf verdict) {
            number(ImageReader.VERDICT);
            constant(verdict.kind());
            constant(verdict.modality());
            who(verdict.bearer());
            text(verdict.act().name());
            flag(verdict.all());
            each(verdict.to(), this::who);
            who(verdict.from());
            each(verdict.how(), this::constant);
            if (flag(verdict.deadline() != null)) {
                Integer days = verdict.deadline().workingDays();
                if (flag(days != null)) {
                    number(days);
                    constant(verdict.deadline().direction());
                }
                path(verdict.deadline().date());
            }
            each(verdict.statuses(), this::status);
            path(verdict.about());
            text(verdict.see());
            text(verdict.note());
        }
    }

    private void status(Conclusion.StatusOf status) {
        constant(status.word());
        if (flag(status.evidence() instanceof Conclusion.Evidence.ByTerm)) {
            Conclusion.Evidence.ByTerm term = (Conclusion.Evidence.ByTerm) status.evidence();
            text(term.name());
            text(term.of());
        } else {
            path(((Conclusion.Evidence.ByFact) status.evidence()).fact());
        }
    }

    private void who(Conclusion.@Nullable WhoOf who) {
        if (flag(who != null)) {
            flag(who.actor() instanceof Party);
            text(who.actor().name());
            text(who.of());
            path(who.ofFact());
        }
    }

    // ------------------------------------------------------------------ what all is made of

    /** Where something stands: no part of the content. */
    private void position(Position at) {
        places.text(at.file());
        places.number(at.line());
        places.number(at.column());
    }

    private void constant(@Nullable Enum<?> constant) {
        text(constant == null ? null : constant.name());
    }

    private <T> void each(Collection<T> items, Consumer<T> write) {
        number(items.size());
        items.forEach(write);
    }

    private <K, V> void each(Map<K, V> items, BiConsumer<K, V> write) {
        number(items.size());
        items.forEach(write);
    }

    private void text(@Nullable String text) {
        content.text(text);
    }

    private boolean flag(boolean flag) {
        return content.flag(flag);
    }

    private void number(int number) {
        content.number(number);
    }
}
