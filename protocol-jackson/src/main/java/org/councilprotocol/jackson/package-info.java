/**
 * Cases and decisions in Jackson's data binding. {@link org.councilprotocol.jackson.ProtocolModule} is the entry point:
 *
 * <pre>{@code
 * ObjectMapper mapper = JsonMapper.builder().addModule(ProtocolModule.of(protocol)).build();
 * Situation situation = mapper.readValue(json, Situation.class);
 * String answer = mapper.writeValueAsString(protocol.decide(situation));
 * }</pre>
 */
@NullMarked
package org.councilprotocol.jackson;

import org.jspecify.annotations.NullMarked;
