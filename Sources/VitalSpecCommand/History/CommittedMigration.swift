import FoundationEssentials
import SQLScript

/// A migration that was generated before, with what takes it back.
struct CommittedMigration {
  /// `v5_0_004_time_perspectives.sql`
  let fileName: String
  let origin: FileOrigin
  let migration: String
  let rollback: String
}

/// The migrations of a folder that say what they were made from, in the order of their numbers.
func readCommitted(in folder: String) -> [CommittedMigration] {
  let files = FileManager.default
  let names = (try? files.contentsOfDirectory(atPath: "\(folder)/migrations")) ?? []
  return names.filter { $0.hasSuffix(".sql") }.sorted(by: precedes).compactMap { name in
    let texts = ["migrations", "rollback"].map { kind in
      files.contents(atPath: "\(folder)/\(kind)/\(name)").map {
        String(decoding: $0, as: UTF8.self)
      }
    }
    guard let migration = texts[0], let origin = FileOrigin(of: migration) else { return nil }
    return CommittedMigration(
      fileName: name, origin: origin, migration: migration, rollback: texts[1] ?? "")
  }
}
