create table jobs (id bigint generated always as identity primary key, n serial, body text);
