import PostgresClient
import SQLText
import ScratchServer
import TestSupport
import Testing

@Suite struct `A source that is a database` {
  @Test func `is read through the socket that its address names`() throws {
    let bench = try SQLBench(["a.sql": shop])
    let server = try ScratchServer()
    try server.createDatabase("shop")
    let connection = try server.connect(to: "shop")
    try connection.run(SQL(verbatim: shop))
    let address = "postgresql://postgres@/shop?host=\(server.folder)&port=5432"
    let live = try bench.snapshot(of: address)
    #expect(live.status == 0, "\(live.errors)")
    #expect(live.output == (try bench.snapshot(of: "a.sql").output))
    #expect(live.output.contains("orders_state"))
  }

  @Test(arguments: [
    ["--schema-only"], [], ["--inserts"], ["--clean", "--if-exists"], ["--clean"],
    ["--schema", "public"],
    ["--schema=public", "--schema=stock", "--quote-all-identifiers"],
  ])
  func `has a dump that reads the same`(options: [String]) throws {
    let bench = try SQLBench(["a.sql": shop])
    let server = try ScratchServer()
    try server.createDatabase("shop")
    let connection = try server.connect(to: "shop")
    try connection.run(SQL(verbatim: shop))
    let programs = try #require(PostgresBinaries.find())
    let dump = try runProgram(
      programs.pgDump, options + ["--dbname", server.conninfo(for: "shop")])
    #expect(dump.status == 0, "\(dump.errors)")
    let isPart = options == ["--schema", "public"]
    try bench.folder.write(dump.output, to: "dump")
    let arguments = ["diff", "--from", "a.sql", "--to", "dump", "--exit-code"]
    let result = try runTool(arguments, in: bench.folder.root)
    #expect(result.status == (isPart ? 1 : 0), "\(result.output)\(result.errors)")
    #expect(!isPart || result.errors.contains("schema \"stock\" does not exist"))
  }
}

/// Something of every kind that a dump writes in its own way.
private let shop = #"""
  create schema stock;
  create role clerk; create role "head clerk";
  comment on schema public is 'Of the shop';
  create type stock.state as enum ('new', 'it''s; old');
  create domain stock.amount as int check (value >= 0);
  create table public.buyers (
    id bigint generated always as identity primary key,
    name text not null default E'a\\b;c' check (name <> ''),
    "Größe" int);
  create table public.orders (
    id serial primary key,
    buyer bigint references public.buyers on delete cascade,
    state stock.state default 'new',
    unique (buyer, state));
  create index orders_state on public.orders (state) where state <> 'new';
  insert into public.buyers (name) values ('x'), (E'\\.\n;''');
  insert into public.orders (buyer) values (1);
  create function public.count_orders(buyer bigint) returns bigint language sql stable
    begin atomic; select count(*) from public.orders o where o.buyer = $1; end;
  create function public.touch() returns trigger language plpgsql as $body$
  begin
    -- it's; $$
    return new;
  end
  $body$;
  create trigger touch before update on public.orders for each row execute function public.touch();
  create view public.open_orders as select id, 'it''s; \' as note from public.orders;
  alter table public.orders enable row level security;
  create policy mine on public.orders to clerk using (state <> 'new');
  grant select (id), update on public.orders to clerk;
  grant select on public.open_orders to "head clerk" with grant option;
  alter table public.orders owner to clerk;
  comment on table public.orders is E'One row; each\nwith \\q';

  """#
