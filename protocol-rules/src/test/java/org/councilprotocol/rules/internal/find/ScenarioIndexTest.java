package org.councilprotocol.rules.internal.find;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.councilprotocol.rules.find.Example;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScenarioIndexTest {

    @TempDir
    private Path folder;

    @Test
    void scenarios_are_kept_with_their_cases_in_the_order_of_the_files() throws IOException {
        scenarios("b.json", "{\"sentence\": \"Second\", \"case\": {\"situation\": \"report\"}}");
        scenarios("a.json", """
                {"id": "x", "sentence": "First", "class": "simple",
                 "case": {"situations": [{"situation": "complaint", "serious": true}, {"situation": "conduct"}]}}""");

        assertThat(ScenarioIndex.in("little-wood", folder))
                .containsExactly(
                        new Example(
                                "little-wood",
                                "First",
                                "{\"situations\":[{\"situation\":\"complaint\",\"serious\":true},{\"situation\":\"conduct\"}]}",
                                List.of("complaint", "conduct")),
                        new Example("little-wood", "Second", "{\"situation\":\"report\"}", List.of("report")));
    }

    @Test
    void what_is_written_reads_back_the_same_and_is_written_the_same_again() throws IOException {
        scenarios(
                "a.json",
                "{\"sentence\": \"Says \\\"no\\\"\", \"case\": {\"situation\": \"report\", \"wards\": [\"A\"]}}");
        List<Example> examples = ScenarioIndex.in("little-wood", folder);
        String written = ScenarioIndex.write(examples);

        assertThat(written.lines()).hasSize(1);
        assertThat(ScenarioIndex.read("little-wood", written)).isEqualTo(examples);
        assertThat(ScenarioIndex.write(ScenarioIndex.read("little-wood", written)))
                .isEqualTo(written);
    }

    @Test
    void what_is_no_scenario_is_left_out() throws IOException {
        Files.writeString(folder.resolve("broken.json"), "{\"scenarios\": [");
        Files.writeString(folder.resolve("list.json"), "[1]");
        Files.writeString(folder.resolve("notes.txt"), "no scenarios");
        scenarios("hidden.json", "{\"sentence\": \"a\u202eb\", \"case\": {\"situation\": \"report\"}}");
        scenarios("some.json", """
                {"sentence": "no case"}, {"case": {"situation": "report"}}, 7,
                {"sentence": "of nothing", "case": {"serious": true}},
                {"sentence": "Whole", "case": {"situation": "report"}}""");

        assertThat(ScenarioIndex.in("little-wood", folder))
                .extracting(Example::sentence)
                .containsExactly("Whole");
        assertThat(ScenarioIndex.read("little-wood", "\n{\n7\n")).isEmpty();
    }

    @Test
    void a_folder_that_is_not_there_has_none() {
        assertThat(ScenarioIndex.in("little-wood", folder.resolve("nowhere"))).isEmpty();
        assertThat(ScenarioIndex.write(List.of())).isEmpty();
    }

    private void scenarios(String file, String scenarios) throws IOException {
        Files.writeString(folder.resolve(file), "{\"scenarios\": [" + scenarios + "]}");
    }
}
