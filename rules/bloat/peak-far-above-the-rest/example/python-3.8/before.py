import io


def errors(log):
    return sum("ERROR" in line for line in log.readlines())


print(errors(io.StringIO("ERROR a\n" * 1_000 + "INFO b\n" * 1_000)))
