import PostgresClient
import SQLText
import Testing

@Suite struct `The scores` {
  /// Sources in all, peer-reviewed, verified, kinds; and the score.
  @Test(
    arguments: [
      ("0, 5, 5, 5", "1"), ("null, null, null, null", "1"), ("-1, 1, 1, 1", "1"),
      ("1, 0, 0, 1", "1"), ("3, 1, 0, 1", "4"), ("10, 0, 0, 3", "4"), ("12, 1, 0, 0", "4"),
      ("5, -3, null, -1", "2"), ("30, 10, 10, 5", "10"), ("30, 999, 999, 99", "10"),
    ] as [(SQL, String)])
  func `of evidence weigh volume, review, verification and kinds`(
    counts: SQL, score: String
  ) throws {
    let connection = try Project.complete().shared().connect()
    let found = try connection.value("select public.calculate_evidence_quality_score(\(counts))")
    #expect(found == score)
  }

  @Test(
    arguments: [
      ("'high', 'medium', null, null, null", "7"), ("'none', 'none', 'none', 'none', 'none'", "1"),
      ("'very_high', 'very_high', 'very_high', 'very_high', 'very_high'", "10"),
      ("'very_high', null, 'none', null, null", "6"), ("null, null, null, null, null", nil),
      ("'huge', '', null, null, 'HIGH'", nil), ("'low', 'minimal', 'huge', null, null", "3"),
    ] as [(SQL, String?)])
  func `of influence are the mean of the levels that are given`(
    levels: SQL, score: String?
  ) throws {
    let connection = try Project.complete().shared().connect()
    let found = try connection.value(
      "select public.calculate_stakeholder_influence_score(\(levels))")
    #expect(found == score)
  }
}
