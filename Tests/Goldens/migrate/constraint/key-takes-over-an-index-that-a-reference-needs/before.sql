create table team (code text not null);
create unique index team_code on team (code);
create table member (id integer primary key, team text references team (code));
