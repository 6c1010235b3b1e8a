create table visits (id integer, hour integer not null, place text) partition by range (hour, lower(place));
create table visits_am partition of visits for values from (0, minvalue) to (12, minvalue);
create index on visits (hour);
create table reviews (id integer, at date) partition by range (at);
create table reviews_all partition of reviews for values from (minvalue) to (maxvalue) partition by list (id);
create table reviews_1 partition of reviews_all for values in (1);
