create domain score as integer constraint fair check (value between 0 and 100 and value <> 50);
create table games (id integer primary key, s score not null default 1, ss score[]);
create view wins as select id, s from games where s > 5;
