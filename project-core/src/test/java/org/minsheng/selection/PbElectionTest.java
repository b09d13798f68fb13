package org.minsheng.selection;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.minsheng.money.Money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class PbElectionTest {

	private static final String META = "META\nkey;value\nbudget;1000\nvote_type;approval\n";

	private static final String PROJECTS = "PROJECTS\nproject_id;cost\nbench;100\nlamp;200\n";

	private static final String VOTES = "VOTES\nvoter_id;vote\n1;bench\n2;bench,lamp\n";

	private static PbElection read(String text) throws IOException {
		return PbElection.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
	}

	private static Election election(String text) throws IOException {
		return read(text).election();
	}

	@Test
	void theLeastFileIsEnough() throws IOException {
		var election = election(META + PROJECTS + VOTES);

		assertThat(election.getBudget()).isEqualTo(Money.ofYuan(1000));
		assertThat(election.getCandidates()).extracting(election::votes).containsExactly(2L, 1L);
		assertThat(election.voters()).isEqualTo(2);
	}

	@Test
	void aMarkCarriageReturnsBlankLinesAndSpacesDoNotMatter() throws IOException {
		var text = "\uFEFF" + META + "\n" + PROJECTS + " \n;;\n" + "VOTES\nvoter_id;vote\n1; bench \n2;lamp , bench,\n";

		assertThat(election(text.replace("\n", "\r\n")).groups()).isEqualTo(election(META + PROJECTS + VOTES).groups());
		assertThat(election(text.replace("\n", "\r")).groups()).isEqualTo(election(META + PROJECTS + VOTES).groups());
	}

	@Test
	void theLastLineNeedsNoEnd() throws IOException {
		assertThat(election((META + PROJECTS + VOTES).stripTrailing()).voters()).isEqualTo(2);
	}

	@Test
	void quotedTextHoldsSemicolonsQuotesAndLineBreaks() throws IOException {
		var projects = "PROJECTS\nproject_id;name;cost\n\"bench\";\"A bench; \"\"the\nlong\"\" one\";100\nlamp;Lamp \"Moon\" 3;200\n";

		var election = election(META + projects + "VOTES\nvoter_id;vote\n1;\"bench,lamp\"\n");

		assertThat(election.getCandidates()).extracting(Candidate::name).containsExactly("A bench; \"the\nlong\" one", "Lamp \"Moon\" 3");
		assertThat(election.getCandidates()).extracting(election::votes).containsExactly(1L, 1L);
	}

	@Test
	void sectionsAndColumnsAreKnownInAnyCaseAndOrder() throws IOException {
		var text = "meta\nbudget;1000\nvote_type;Approval\nprojects\nCost;Project_ID\n100;bench\n200;lamp\nvotes\nVote\nbench\n\"bench,lamp\"\n";

		assertThat(election(text).groups()).isEqualTo(election(META + PROJECTS + VOTES).groups());
	}

	@Test
	void sumsMayHaveDecimalsAndBlanks() throws IOException {
		var text = META.replace("1000", "1 000.0") + "PROJECTS\nproject_id;cost\na;100.50\nb;99,5\nc;1e2\n" + "VOTES\nvoter_id;vote\n1;a\n";

		assertThat(election(text).getBudget()).isEqualTo(Money.ofYuan(1000));
		assertThat(election(text).getCandidates()).extracting(Candidate::cost)
			.containsExactly(new Money(10050), new Money(9950), new Money(10000));
	}

	@Test
	void anEmptyBallotIsAVoter() throws IOException {
		var election = election(META + PROJECTS + "VOTES\nvoter_id;vote;age\n1;;30\n2\n3;bench;40\n");

		assertThat(election.voters()).isEqualTo(3);
		assertThat(election.votes(election.candidate(0))).isOne();
	}

	@Test
	void aProjectNamedTwiceOnABallotCountsOnceAndIsNoted() throws IOException {
		var read = read(META + PROJECTS + "VOTES\nvoter_id;vote\n1;bench,bench\n");

		assertThat(read.election().votes(read.election().candidate(0))).isOne();
		assertThat(read.notes()).containsExactly("line 11: a project named twice counts once: bench,bench");
	}

	@Test
	void whatTheFileSaysOfItselfIsCompared() throws IOException {
		var read = read(META + "num_votes;3\nnum_projects;2\n" + PROJECTS + VOTES);

		assertThat(read.notes()).containsExactly("num_votes says 3, found 2");
	}

	@Test
	void declaredScoresComeBeforeDeclaredVotesBeforeCountedOnes() throws IOException {
		var projects = "PROJECTS\nproject_id;cost;votes;score\na;1;5;9\nb;1;7;\nc;1;;\n";
		var election = election(META + projects + "VOTES\nvoter_id;vote\n1;c\n");

		assertThat(election.getCandidates()).extracting(election::score)
			.containsExactly(new BigDecimal(9), new BigDecimal(7), new BigDecimal(1));
	}

	@Test
	void categoriesTargetsAndPlacesBecomeLabels() throws IOException {
		var projects = "PROJECTS\nproject_id;cost;category;target;district;selected\na;1;green, sport;children;Nord;1\nb;999999999;;;;0\n";
		var read = read(META + projects + "VOTES\nvoter_id;vote\n1;a\n");
		var first = read.election().candidate(0);

		assertThat(first.labels()).containsExactlyInAnyOrder(new Label("category", "green"), new Label("category", "sport"),
				new Label("target",
						"children"),
				new Label("district", "Nord"));
		assertThat(read.election().candidate(1).withdrawn()).isTrue();
		assertThat(read.selected()).containsExactly("a");
	}

	@Test
	void pointsAreReadBesideTheirProjects() throws IOException {
		var meta = META.replace("approval", "cumulative") + "min_project_score_threshold;4\n";
		var read = read(meta + PROJECTS + "VOTES\nvoter_id;points;vote\n1;\"2,3\";lamp,bench\n2;10;lamp\n");

		assertThat(read.election().getCandidates()).extracting(read.election()::score)
			.containsExactly(new BigDecimal(3), new BigDecimal(12));
		assertThat(Selection.by(ByVotes.SKIPPING.from(read.threshold())).of(read.election()).winners()).extracting(Candidate::id)
			.containsExactly(
					"lamp");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			1  | NO_SECTION          | budget,1000
			1  | SECTION_MISSING     |
			1  | SECTION_TOO_EARLY   | PROJECTS~project_id,cost
			3  | NOT_A_SUM           | META~key,value~budget,10.005
			2  | NOT_A_NUMBER        | META~budget,a lot
			2  | VALUE_MISSING       | META~budget,
			3  | UNKNOWN_VOTE_TYPE   | META~budget,9~vote_type,shouting
			4  | KEY_MISSING         | META~vote_type,approval~PROJECTS~project_id,cost
			4  | KEY_MISSING         | META~budget,9~PROJECTS~project_id,cost
			5  | COLUMN_MISSING      | META~budget,9~vote_type,approval~PROJECTS~project_id,name
			5  | COLUMN_TWICE        | META~budget,9~vote_type,approval~PROJECTS~project_id,cost,cost
			6  | VALUE_MISSING       | META~budget,9~vote_type,approval~PROJECTS~project_id,cost~a
			6  | NEGATIVE            | META~budget,9~vote_type,approval~PROJECTS~project_id,cost~a,-1
			6  | NOT_A_SUM           | META~budget,9~vote_type,approval~PROJECTS~project_id,cost~a,1e99
			7  | PROJECT_TWICE       | META~budget,9~vote_type,approval~PROJECTS~project_id,cost~a,1~a,2
			7  | NO_PROJECTS         | META~budget,9~vote_type,approval~PROJECTS~project_id,cost~VOTES~voter_id,vote
			6  | SECTION_TWICE       | META~budget,9~vote_type,approval~PROJECTS~project_id,cost~PROJECTS
			7  | SECTION_MISSING     | META~budget,9~vote_type,approval~PROJECTS~project_id,cost~a,1
			8  | COLUMN_MISSING      | META~budget,9~vote_type,approval~PROJECTS~project_id,cost~a,1~VOTES~voter_id
			8  | COLUMN_MISSING      | META~budget,9~vote_type,cumulative~PROJECTS~project_id,cost~a,1~VOTES~voter_id,vote
			9  | UNKNOWN_PROJECT     | META~budget,9~vote_type,approval~PROJECTS~project_id,cost~a,1~VOTES~voter_id,vote~1,b
			9  | POINTS_DO_NOT_MATCH | META~budget,9~vote_type,cumulative~PROJECTS~project_id,cost~a,1~VOTES~vote,points~a,
			9  | NOT_A_NUMBER        | META~budget,9~vote_type,scoring~PROJECTS~project_id,cost~a,1~VOTES~vote,points~a,x
			6  | QUOTE_NEVER_CLOSED  | META~budget,9~vote_type,approval~PROJECTS~project_id,cost~"a,1~VOTES
			""")
	void aBadFileIsRefusedWithLineAndReason(int line, PbFault.Reason reason, String text) {
		var file = text == null ? "" : text.replace(',', ';').replace('~', '\n');

		assertThatThrownBy(() -> read(file)).isInstanceOfSatisfying(PbFault.class, fault -> {
			assertThat(fault.getReason()).isEqualTo(reason);
			assertThat(fault.getLine()).isEqualTo(line);
		});
	}

	@Test
	void onABallotOfOneThereIsNoSecond() {
		assertThatThrownBy(() -> read(META.replace("approval", "choose-1") + PROJECTS + VOTES)).hasMessage(
				"line 12: the ballot names more than one project: bench,lamp");
	}

	@Test
	void latinLettersInAnotherEncodingAreRefused() {
		var bytes = (META + PROJECTS.replace("lamp", "lämp") + VOTES).getBytes(StandardCharsets.ISO_8859_1);

		assertThatThrownBy(() -> PbElection.read(new ByteArrayInputStream(bytes))).isInstanceOf(PbFault.class)
			.hasMessageContaining("line 8");
	}

	@Provide
	Arbitrary<Election> elections() {
		return Small.anyKind();
	}

	@Property
	void exportAndImportAreInverse(@ForAll("elections") Election election) {
		var again = PbFile.of(election, Map.of("description", "ours; \"quoted\"\nand broken"));

		assertThat(again.election().election().groups()).usingRecursiveComparison()
			.ignoringFields("choices.declaredScore")
			.isEqualTo(
					election.groups());
		assertThat(again.election().election().getBudget()).isEqualTo(election.getBudget());
		assertThat(again.election().election().getCandidates()).usingRecursiveComparison()
			.ignoringFields("declaredScore")
			.isEqualTo(
					election.getCandidates());
		assertThat(again.election().meta()).containsEntry("description", "ours; \"quoted\"\nand broken");
	}

	@Provide
	Arbitrary<PbFile> files() {
		var text = Arbitraries.strings().withChars("ab;\",\n\r中 é").ofMinLength(1).ofMaxLength(6).map(given -> "x" + given + "x");
		var rows = text.list().ofSize(2).list().ofMinSize(1).ofMaxSize(4);
		return rows
			.map(some -> new PbFile(Map.of("key;1", some.get(0).get(0)), new PbTable(List.of("project_id", "co;st"), some), new PbTable(List
				.of("voter_id", "vote"), some)));
	}

	@Property
	void whatIsWrittenIsReadBack(@ForAll("files") PbFile file) throws IOException {
		var bytes = new ByteArrayOutputStream();
		file.write(bytes);

		assertThat(PbFile.read(new ByteArrayInputStream(bytes.toByteArray()))).isEqualTo(file);
	}

}
