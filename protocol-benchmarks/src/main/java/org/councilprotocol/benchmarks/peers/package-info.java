/**
 * Twelve norms of Worcester's section 11 in other engines: {@link org.councilprotocol.benchmarks.peers.Peer} is what
 * they have in common, {@link org.councilprotocol.benchmarks.peers.PeerCases} what they are asked.
 */
@NullMarked
package org.councilprotocol.benchmarks.peers;

import org.jspecify.annotations.NullMarked;
