create table keep (id integer primary key);
create table kinds (
  a smallint, b integer, c bigint, d real, e double precision, f numeric, g numeric(5), h numeric(7,3),
  i boolean, j text, k varchar, l varchar(9), m char, n char(4), o bytea, p date, q time, r time(3),
  s timetz, t timestamp, u timestamptz, v timestamptz(2), w interval, x uuid, y json, z jsonb,
  aa inet, ab cidr, ac macaddr, ad bit(3), ae bit varying(8), af int4range, ag tstzrange, ah point,
  ai tsvector, aj tsquery, ak xml, al text[], am integer[][], an varchar(5)[], ao money, ap oid
);
