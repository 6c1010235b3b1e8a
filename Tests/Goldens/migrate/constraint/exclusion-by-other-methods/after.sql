create table bookings (
  id integer primary key,
  room integer,
  during tsrange,
  code text,
  exclude using spgist (during with &&),
  constraint one_code exclude (lower(code) with =),
  constraint one_hash exclude using hash (code with =),
  constraint one_each exclude using gist (int4range(room, room, '[]') with &&, during with &&) include (id) with (fillfactor = 80)
);
