create table organization_contact_informations (primary_contact_information_email text not null, primary_contact_information_phone text not null);
