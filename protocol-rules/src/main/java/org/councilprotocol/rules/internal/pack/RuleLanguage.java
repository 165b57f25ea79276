package org.councilprotocol.rules.internal.pack;

import java.util.ArrayList;
import java.util.List;
import org.councilprotocol.rules.internal.language.ParsedFile;
import org.councilprotocol.rules.internal.vocabulary.PackTypes;
import org.jspecify.annotations.Nullable;

/** The language in which the rules of a pack are written, as its {@code pack.json} says. */
public enum RuleLanguage {
    /** That of a pack which names none: one verdict to a rule, and all conditions in each. */
    ONE {
        @Override
        List<ParsedFile> whole(List<ParsedFile> files, PackTypes types, Defects defects) {
            return files.stream()
                    .map(file -> file.with(file.rules().stream()
                            .flatMap(rule -> LanguageOne.readable(rule, defects).stream())
                            .toList()))
                    .toList();
        }
    },
    /** Several verdicts, openings, and several situations to a rule; terms that every council has. */
    TWO {
        @Override
        List<ParsedFile> withCommonTerms(List<ParsedFile> files) {
            List<ParsedFile> all = new ArrayList<>();
            all.add(CommonTerms.askedBy(files));
            all.addAll(files);
            return all;
        }

        @Override
        List<ParsedFile> whole(List<ParsedFile> files, PackTypes types, Defects defects) {
            files.forEach(file -> file.rules().forEach(rule -> LanguageTwo.check(rule, defects)));
            return Openings.in(files, types, defects);
        }

        @Override
        public boolean saysMoreThanItsRules() {
            return true;
        }
    };

    /** These files, and before them what they ask for of the terms that every council has. */
    List<ParsedFile> withCommonTerms(List<ParsedFile> files) {
        return files;
    }

    /**
     * The rules of these files, each with all its conditions. What they are written with that is not of this language
     * is told.
     *
     * @param types the types that the rules can speak of
     */
    abstract List<ParsedFile> whole(List<ParsedFile> files, PackTypes types, Defects defects);

    /** Whether a decision derives what does not arise, and folds a duty that is void into its gap. */
    public boolean saysMoreThanItsRules() {
        return false;
    }

    /** The language of this number, as it is written; {@code null} if there is none. */
    static @Nullable RuleLanguage numbered(String number) {
        return number.equals("1") ? ONE : number.equals("2") ? TWO : null;
    }
}
