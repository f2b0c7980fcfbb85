final class After {
    static final class Address {
        final String street;
        final String city;
        final String country;

        Address(String street, String city, String country) {
            this.street = street;
            this.city = city;
            this.country = country;
        }
    }

    Address address(String street, String city, String country) {
        return new Address(street, city, country);
    }
}
