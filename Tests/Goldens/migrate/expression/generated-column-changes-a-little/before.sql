create table people (id integer primary key, first text, last text, full_name text generated always as (coalesce(first, '') || coalesce(last, '')) stored);
