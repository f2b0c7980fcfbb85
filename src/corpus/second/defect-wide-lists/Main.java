import java.util.ArrayList;
import java.util.List;

class Address {
    final int street;

    Address(int street) {
        this.street = street;
    }
}

class Customer {
    final List<Address> addresses = new ArrayList<>(64);
    final List<Address> former = new ArrayList<>(64);

    Customer(int number) {
        addresses.add(new Address(number));
        former.add(new Address(number + 1));
        if (number % 10 == 0) {
            addresses.add(new Address(number + 2));
        }
    }
}

class Main {
    public static void main(String[] args) throws InterruptedException {
        List<Customer> customers = new ArrayList<>();
        for (int i = 0; i < 60_000; i++) {
            customers.add(new Customer(i));
        }
        long sum = 0;
        for (int second = 1; second <= 14; second++) {
            for (int i = 0; i < 4_000; i++) {
                int place = (int) ((i * 7919L + second) % customers.size());
                customers.set(place, new Customer(place));
                StringBuilder label = new StringBuilder();
                for (Address address : customers.get(place).addresses) {
                    label.append("street ").append(address.street).append('\n');
                }
                sum += label.length();
                if (i % 400 == 0) {
                    Thread.sleep(100);
                }
            }
            if (second % 2 == 0) {
                Snapshots.take();
            }
        }
        System.out.println(sum);
    }
}
