-- postgresql: 14
create type span as range (subtype = integer);
create table rooms (id integer primary key, taken span not null default '[1,2)', all_taken span_multirange, constraint apart exclude using gist (taken with &&));
create view taken_rooms as select id, lower(taken) as first from rooms;
