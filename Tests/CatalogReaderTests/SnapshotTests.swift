import CatalogModel
import CatalogReader
import Foundation
import PostgresClient
import SQLText
import ScratchServer
import Testing

@Suite struct `A snapshot` {
  @Test func `holds every kind of object as it was read`() throws {
    let catalog = try EveryKind.catalog.get()
    let kinds = Set(catalog.standalone.map(\.path.kind))
    #expect(kinds == Set(StandaloneKind.allCases.map(\.rawValue)))
    let snapshot = try JSONEncoder().encode(Snapshot(catalog, platform: .postgresql))
    #expect(try JSONDecoder().decode(Snapshot.self, from: snapshot).catalog == catalog)
  }

  @Test func `says which server it was read from`() throws {
    let catalog = try EveryKind.catalog.get()
    let version = try SharedServer.get().connect(to: "postgres").serverVersion
    #expect(catalog.serverVersion == version)
    let snapshot = try JSONEncoder().encode(Snapshot(catalog, platform: .postgresql))
    #expect(String(decoding: snapshot, as: UTF8.self).contains("\"serverVersion\":\(version)"))
  }

  @Test func `that is older says nothing of its server, and is read`() throws {
    let snapshot = try JSONEncoder().encode(Snapshot(Catalog(), platform: .postgresql))
    #expect(!String(decoding: snapshot, as: UTF8.self).contains("serverVersion"))
    #expect(try JSONDecoder().decode(Snapshot.self, from: snapshot).catalog == Catalog())
  }

  @Test func `knows the name of every object in what uses it`() throws {
    let dependencies = try #require(try EveryKind.catalog.get().dependencies)
    func uses(_ kind: String, _ parts: String...) throws -> Set<ObjectPath> {
      dependencies[try #require(ObjectPath(kind: kind, parts: parts))]
    }
    func path(_ kind: String, _ parts: String...) throws -> ObjectPath {
      try #require(ObjectPath(kind: kind, parts: parts))
    }
    #expect(try uses("type", "public", "pair") == [path("collation", "public", "plain")])
    #expect(
      try uses("text search configuration", "public", "english_too")
        == [path("text search dictionary", "public", "stems")])
    #expect(
      try uses("operator", "public", "!!", "", "boolean")
        == [path("function", "public", "not_it", "boolean")])
    #expect(
      try uses("operator class", "public", "point_ops", "btree") == [
        path("operator", "public", "<<<", "points", "points"),
        path("function", "public", "cmp", "points", "points"), path("type", "public", "points"),
        path("operator family", "public", "some_points", "btree"),
      ])
    #expect(
      try uses("operator family", "public", "some_points", "btree")
        == [path("operator", "public", "<<<", "points", "integer")])
    #expect(
      try uses("cast", "points", "integer") == [
        path("type", "public", "points"), path("function", "public", "to_int", "points"),
      ])
    #expect(try uses("server", "far") == [path("foreign data wrapper", "files")])
    #expect(try uses("user mapping", "public", "far") == [path("server", "far")])
    #expect(try uses("event trigger", "watch") == [path("function", "public", "on_ddl")])
    #expect(
      try uses("statistics", "public", "ab")
        == [path("column", "public", "items", "a"), path("column", "public", "items", "B")])
    #expect(
      try uses("publication", "several") == [
        path("table", "public", "items"), path("column", "public", "items", "id"),
        path("column", "public", "items", "B"),
      ])
  }

  @Test func `makes a subscription that has no slot anew, without connecting`() throws {
    let server = try SharedServer.get()
    try server.createDatabase("subscribing")
    let connection = try server.connect(to: "subscribing")
    try connection.run(
      """
      create subscription s connection 'host=nowhere' publication p
        with (connect = false, slot_name = none)
      """)
    let read = try readCatalog(connection, platform: .postgresql).standalone
    let subscription = try #require(read.first)
    for statement in subscription.object.removal + subscription.object.creation {
      try connection.run(statement)
    }
    #expect(try readCatalog(connection, platform: .postgresql).standalone == read)
  }
}
