create table lists (id integer primary key deferrable, place integer unique deferrable);
