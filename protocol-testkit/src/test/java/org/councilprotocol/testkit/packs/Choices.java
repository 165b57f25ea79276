package org.councilprotocol.testkit.packs;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The values that something can have, counted without being made. */
abstract class Choices {

    /** How many there are; exact up to some thousand million million. */
    abstract double size();

    /** One of them, by its place from 0. */
    abstract @Nullable Object get(long place);

    /** Any of them. */
    @Nullable
    Object any(Random random) {
        return get((long) (random.nextDouble() * size()));
    }

    /** These. */
    static Choices these(List<?> values) {
        return new Choices() {
            @Override
            double size() {
                return values.size();
            }

            @Override
            Object get(long place) {
                return values.get((int) place);
            }
        };
    }

    /** This alone. */
    static Choices only(@Nullable Object value) {
        return new Choices() {
            @Override
            double size() {
                return 1;
            }

            @Override
            @Nullable
            Object get(long place) {
                return value;
            }
        };
    }

    /** Every set of these. */
    static Choices subsets(List<?> elements) {
        return new Choices() {
            @Override
            double size() {
                return Math.pow(2, elements.size());
            }

            @Override
            Object get(long place) {
                Set<Object> set = new LinkedHashSet<>();
                for (int i = 0; i < elements.size(); i++) {
                    if ((place >> i & 1) == 1) {
                        set.add(elements.get(i));
                    }
                }
                return set;
            }
        };
    }

    /** Any of the choices of any of these. */
    static Choices union(List<Choices> of) {
        return new Choices() {
            @Override
            double size() {
                return of.stream().mapToDouble(Choices::size).sum();
            }

            @Override
            @Nullable
            Object get(long place) {
                long left = place;
                for (Choices each : of) {
                    if (left < each.size()) {
                        return each.get(left);
                    }
                    left -= (long) each.size();
                }
                throw new IllegalArgumentException("there is no choice " + place);
            }

            @Override
            @Nullable
            Object any(Random random) {
                return of.get(random.nextInt(of.size())).any(random);
            }
        };
    }

    /** One of each, put together. */
    static Choices product(List<Choices> of, Function<@Nullable Object[], Object> together) {
        return new Choices() {
            @Override
            double size() {
                double size = 1;
                for (Choices each : of) {
                    size *= each.size();
                }
                return size;
            }

            @Override
            Object get(long place) {
                @Nullable Object[] values = new @Nullable Object[of.size()];
                long left = place;
                for (int i = 0; i < values.length; i++) {
                    long size = (long) of.get(i).size();
                    values[i] = of.get(i).get(left % size);
                    left /= size;
                }
                return together.apply(values);
            }

            @Override
            Object any(Random random) {
                @Nullable Object[] values = new @Nullable Object[of.size()];
                for (int i = 0; i < values.length; i++) {
                    values[i] = of.get(i).any(random);
                }
                return together.apply(values);
            }
        };
    }

    /** Every list of at most so many of these; of lists that differ in their order alone, one. */
    static Choices lists(Choices of, int longest) {
        List<Choices> byLength = new ArrayList<>();
        byLength.add(only(List.of()));
        for (int length = 1; length <= longest; length++) {
            byLength.add(listsOf(of, length));
        }
        return union(byLength);
    }

    private static Choices listsOf(Choices of, int length) {
        return new Choices() {
            @Override
            double size() {
                double size = 1;
                for (int i = 0; i < length; i++) {
                    size = size * (of.size() + i) / (i + 1);
                }
                return Math.rint(size);
            }

            @Override
            Object get(long place) {
                // The place counted in lists whose places never fall: the last is the greatest whose lists fit before.
                List<Object> list = new ArrayList<>();
                long left = place;
                for (int i = length; i > 0; i--) {
                    long last = i - 1;
                    while (choose(last + 1, i) <= left) {
                        last++;
                    }
                    left -= choose(last, i);
                    list.add(of.get(last - i + 1));
                }
                return list;
            }

            @Override
            Object any(Random random) {
                List<Object> list = new ArrayList<>();
                for (int i = 0; i < length; i++) {
                    list.add(of.any(random));
                }
                return list;
            }
        };
    }

    private static long choose(long from, int many) {
        long ways = 1;
        for (int i = 0; i < many; i++) {
            ways = ways * (from - i) / (i + 1);
        }
        return ways;
    }
}
