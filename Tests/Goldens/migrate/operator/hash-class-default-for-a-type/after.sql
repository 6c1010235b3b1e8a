create table keep (id integer primary key);
create type pair as (a integer, b integer);
create function pair_hash(x pair) returns integer language sql immutable as $$ select hashint4(x.a) $$;
create function pair_eq(x pair, y pair) returns boolean language sql immutable as $$ select x.a = y.a $$;
create operator = (leftarg = pair, rightarg = pair, function = pair_eq, commutator = =, hashes);
create operator class pair_hash_ops default for type pair using hash as operator 1 =, function 1 pair_hash(pair);
create table pairs (p pair);
create index pairs_p on pairs using hash (p);
