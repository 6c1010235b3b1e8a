create table lists (id integer primary key, place integer, constraint one_place unique (place) deferrable initially deferred);
