create table lists (id integer primary key, place integer unique deferrable initially deferred);
