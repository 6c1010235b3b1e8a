create table sessions (id uuid primary key, data jsonb);
