final class After {
    record Address(String street, String city, String country) {}

    Address address(String street, String city, String country) {
        return new Address(street, city, country);
    }
}
