/**
 * The grammar of one requirement of a Python program, as pip reads and writes it: shared by the formats that hold such
 * lines, no format itself.
 *
 * <p>May import {@code fact}, {@code reading} and the package URL library.
 *
 * @see <a href="https://peps.python.org/pep-0508/">PEP 508: dependency specifiers</a>
 * @see <a href="https://pip.pypa.io/en/stable/reference/requirements-file-format/">requirements file format</a>
 */
package dev.memoryadvisor.reading.pythonrequirement;
