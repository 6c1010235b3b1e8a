-- postgresql: 14
create table bookings (id integer primary key, during tstzmultirange, rooms int4multirange not null default '{[1,3), [5,9)}', days daterange default '[2020-01-01,2020-02-01)', sums nummultirange[]);
