import CatalogModel
import Foundation
import SQLText
import Testing

@Suite struct `Reading partitions and heirs` {
  private static let catalog = Result {
    try SharedServer.catalog(
      "inheritance", platform: .postgresql,
      after: """
        create table people (id int primary key);
        create table events (id int not null, region text default 'eu',
          person_id int references people, check (id > 0), primary key (id, region)
        ) partition by list (region);
        create index events_person on events (person_id);
        create table events_eu partition of events for values in ('eu', 'ch');
        create index events_eu_own on events_eu (id);
        create table events_rest partition of events (region default 'none') default
          partition by range (id);
        create function touch() returns trigger language plpgsql as 'begin return new; end';
        create trigger touching after insert on events for each row execute function touch();
        create table things (id int not null, name text, constraint named check (name <> ''));
        create table places (name text);
        create table cars (wheels int, name text, constraint rolling check (wheels > 0))
          inherits (places, things);
        create table visits (day date, kind text, person int constraint visitor references people)
          partition by range (day);
        create table old_visits (day date, kind text,
          person int constraint old_visitor references people);
        alter table visits attach partition old_visits
          for values from ('2000-01-01') to ('2010-01-01');
        create table new_visits partition of visits default;
        create index visits_kind on only visits (kind);
        create index old_visits_kind on old_visits (kind);
        alter index visits_kind attach partition old_visits_kind;
        """)
  }

  private func table(_ name: Identifier) throws -> Table {
    try #require(Self.catalog.get().table(name))
  }

  @Test func `finds how rows are divided`() throws {
    #expect(try table("events").partitioning == Expression("LIST (region)"))
    #expect(try table("events_rest").partitioning == Expression("RANGE (id)"))
    #expect(try table("events_eu").partitioning == nil)
  }

  @Test func `finds the place of a partition`() throws {
    let parent = QualifiedName("events")
    #expect(
      try table("events_eu").partition
        == Partition(parent: parent, bound: Expression("FOR VALUES IN ('eu', 'ch')")))
    #expect(
      try table("events_rest").partition
        == Partition(parent: parent, bound: Expression("DEFAULT")))
    #expect(try table("events_eu").parents.isEmpty)
  }

  @Test func `finds all columns of a partition, with defaults of its own`() throws {
    let rest = try table("events_rest")
    #expect(rest.columns.map(\.name) == ["id", "region", "person_id"])
    #expect(rest.columns.filter { !$0.isInherited }.isEmpty)
    #expect(rest.column("region")?.value == .default(Expression("'none'::text")))
  }

  @Test func `tells the indexes and keys that belong to those of the parent`() throws {
    let eu = try table("events_eu")
    #expect(eu.index("events_eu_own")?.parent == nil)
    #expect(eu.index("events_eu_person_id_idx")?.parent == QualifiedName("events_person"))
    #expect(eu.constraints.first { $0.name == "events_eu_pkey" }?.parent == "events_pkey")
  }

  @Test func `tells an index of which not every partition has a part`() throws {
    #expect(try table("visits").index("visits_kind")?.isIncomplete == true)
    let part = try table("old_visits").index("old_visits_kind")
    #expect(part?.parent == QualifiedName("visits_kind"))
    #expect(part?.isIncomplete == nil)
    #expect(try table("new_visits").indexes.isEmpty)
    #expect(try Self.catalog.get().unmodelled.isEmpty)
  }

  @Test func `finds a parent's reference that a partition has under another name`() throws {
    let references = try table("old_visits").constraints
    #expect(references.map(\.name) == ["old_visitor"])
    #expect(references.first?.parent == "visitor")
    #expect(try table("new_visits").constraints.isEmpty)
  }

  @Test func `leaves a parent's references and triggers to the parent`() throws {
    let eu = try table("events_eu")
    #expect(eu.constraints.map(\.name) == ["events_eu_pkey", "events_id_check"])
    #expect(eu.triggers.isEmpty)
    #expect(try table("events").triggers.map(\.name) == ["touching"])
  }

  @Test func `finds parents in their order, and what comes from them`() throws {
    let cars = try table("cars")
    #expect(cars.parents == [QualifiedName("places"), QualifiedName("things")])
    #expect(cars.columns.filter(\.isInherited).map(\.name) == ["id"])
    #expect(cars.constraints.filter(\.isInherited).map(\.name) == ["named"])
  }

  @Test func `keeps all of it in a snapshot`() throws {
    let catalog = try Self.catalog.get()
    #expect(try copied(catalog) == catalog)
  }
}

/// The catalog as a snapshot gives it back.
func copied(_ catalog: Catalog) throws -> Catalog {
  let snapshot = Snapshot(catalog, platform: .postgresql)
  return try JSONDecoder().decode(Snapshot.self, from: JSONEncoder().encode(snapshot)).catalog
}
