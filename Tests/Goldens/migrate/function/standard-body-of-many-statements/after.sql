-- postgresql: 14
create table events (id integer generated always as identity primary key, what text not null);
create table counters (name text primary key, number bigint not null default 0);
create function record_event(what text) returns bigint language sql begin atomic
  insert into events (what) values (record_event.what);
  update counters set number = counters.number + 1 where counters.name = record_event.what;
  delete from counters where number < 0;
  select number from counters where counters.name = record_event.what;
end;
