package org.councilprotocol.rules.internal.pack;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What rests on what, directly and by way of others: which names rest on themselves, and how long the chains are. Found
 * in one walk over all of it (Tarjan's), without recursion, however long a chain is.
 */
final class Dependencies {

    private final Map<String, Set<String>> needs;
    private final Map<String, Node> nodes = new HashMap<>();
    private final Deque<Node> path = new ArrayDeque<>();
    /** Those whose circle is not known yet. */
    private final Deque<Node> pending = new ArrayDeque<>();

    /** Something that rests on others. */
    private static final class Node {
        final int number;
        final Iterator<String> left;
        final List<Node> reached = new ArrayList<>();
        int lowest;
        boolean known;
        boolean inCircle;
        int depth = 1;

        Node(int number, Iterator<String> left) {
            this.number = number;
            this.lowest = number;
            this.left = left;
        }
    }

    /**
     * These dependencies.
     *
     * @param needs what each rests on directly
     */
    Dependencies(Map<String, Set<String>> needs) {
        this.needs = needs;
        for (String name : needs.keySet()) {
            if (!nodes.containsKey(name)) {
                enter(name);
                walk();
            }
        }
    }

    /** Whether it rests on itself. */
    boolean isInCircle(String name) {
        Node node = nodes.get(name);
        return node != null && node.inCircle;
    }

    /** How many stand in the longest chain that ends with it, itself counted; a circle counts as one. */
    int depth(String name) {
        Node node = nodes.get(name);
        return node == null ? 1 : node.depth;
    }

    private Node enter(String name) {
        Node node = new Node(nodes.size(), needs.getOrDefault(name, Set.of()).iterator());
        nodes.put(name, node);
        path.push(node);
        pending.push(node);
        return node;
    }

    private void walk() {
        while (!path.isEmpty()) {
            Node here = path.peek();
            if (here.left.hasNext()) {
                String name = here.left.next();
                Node next = nodes.get(name);
                if (next == null) {
                    next = enter(name);
                } else if (!next.known) {
                    here.lowest = Math.min(here.lowest, next.number);
                    here.inCircle |= next == here;
                }
                here.reached.add(next);
            } else {
                path.pop();
                leave(here);
                Node before = path.peek();
                if (before != null && !here.known) {
                    before.lowest = Math.min(before.lowest, here.lowest);
                }
            }
        }
    }

    private void leave(Node node) {
        if (node.lowest < node.number) {
            return;
        }
        List<Node> circle = new ArrayList<>();
        Node last;
        do {
            last = pending.pop();
            circle.add(last);
        } while (last != node);
        // What they reach and is not known yet is in the same circle.
        int depth = 1;
        for (Node each : circle) {
            for (Node other : each.reached) {
                depth = other.known ? Math.max(depth, other.depth + 1) : depth;
            }
        }
        for (Node each : circle) {
            each.known = true;
            each.inCircle |= circle.size() > 1;
            each.depth = depth;
        }
    }
}
