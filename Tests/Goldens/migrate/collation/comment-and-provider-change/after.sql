create table keep (id integer primary key);
create collation sorted (provider = icu, locale = 'sv-SE', deterministic = false);
comment on collation sorted is 'As in Swedish';
