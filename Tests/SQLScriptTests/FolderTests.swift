import SQLScript
import Testing

@Suite struct `A folder of migrations` {
  @Test(arguments: [
    ["V1__a.sql", "V1.1__b.sql", "V1_2__c.sql", "V2__a.sql", "V10__a.sql", "R__views.sql"],
    ["1_z.sql", "2_y.sql", "0010_a.sql", "100.sql"],
    ["0001_a.up.sql", "0002_a.up.sql"],
    ["20240101120000_b.sql", "20240102_a.sql".replacing("0102_", with: "0102000000_")],
    ["01_types/2_a.sql", "01_types/10_a.sql", "02_tables/1_a.sql", "seed.sql"],
    ["20230101_a/migration.sql", "20230201_b/migration.sql", "20230201_b_more/migration.sql"],
    ["001.sql", "01.sql", "1.sql"], ["a.sql", "b/a.sql", "b.sql"], ["a1b2.sql", "a1b10.sql"],
    ["99999999999999999999.sql", "100000000000000000000.sql"],
  ])
  func `runs in the order of its numbers`(paths: [String]) {
    #expect(paths.reversed().sorted(by: precedes) == paths)
    for path in paths { #expect(!precedes(path, path)) }
    for (one, other) in zip(paths, paths.dropFirst()) {
      #expect(precedes(one, other) && !precedes(other, one))
    }
  }

  @Test(arguments: [
    "1_a.down.sql", "1_a_down.sql", "2023_a/down.sql", "U1__a.sql", "u1.2__a.sql", "a.undo.sql",
    "rollback/1.sql", "x/Down/1.sql", "1-a-down.sql", "1_rollback.sql", "revert/a.sql",
  ])
  func `may hold what takes a migration back`(path: String) {
    #expect(takesBack(path))
  }

  @Test(arguments: [
    "1_a.up.sql", "1_countdown.sql", "down_payments.sql", "V1__undo_log.sql", "users.sql",
    "U__a.sql",
    "1_rollback_table.sql", "Users1__a.sql",
  ])
  func `may speak of it, too`(path: String) {
    #expect(!takesBack(path))
  }
}
