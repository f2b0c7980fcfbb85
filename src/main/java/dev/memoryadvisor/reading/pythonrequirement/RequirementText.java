package dev.memoryadvisor.reading.pythonrequirement;

import dev.memoryadvisor.reading.Head;
import dev.memoryadvisor.reading.pythonrequirement.RequirementLine.Form;
import dev.memoryadvisor.reading.pythonrequirement.RequirementLine.Named;
import dev.memoryadvisor.reading.pythonrequirement.RequirementLine.Nothing;
import dev.memoryadvisor.reading.pythonrequirement.RequirementLine.Option;
import dev.memoryadvisor.reading.pythonrequirement.RequirementLine.Unknown;
import dev.memoryadvisor.reading.pythonrequirement.RequirementLine.Unnamed;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a text of requirements is: written by hand or by a resolver, written by {@code pip freeze}, or neither. */
public enum RequirementText {
    /** Not a list of requirements. */
    NONE,
    /** Every line is a name with its version, or with the place it was installed from. */
    FREEZE,
    /** Requirements in any of their forms. */
    REQUIREMENTS;

    /** Of ten lines with content, so many at least must be requirements; the rest may be damaged. */
    private static final int UNDERSTOOD_OF_TEN = 8;

    /**
     * Any word is a valid requirement. A list of nothing but words is taken for one only if it names a distribution that
     * nobody mistakes for prose.
     */
    private static final Set<String> WELL_KNOWN = Set.of(
            "aiohttp",
            "beautifulsoup4",
            "boto3",
            "botocore",
            "celery",
            "cryptography",
            "cython",
            "django",
            "djangorestframework",
            "fastapi",
            "flask",
            "gunicorn",
            "httpx",
            "ipython",
            "jinja2",
            "jupyter",
            "jupyterlab",
            "keras",
            "kubernetes",
            "lxml",
            "matplotlib",
            "memray",
            "mypy",
            "nltk",
            "numpy",
            "openpyxl",
            "opencv-python",
            "orjson",
            "pandas",
            "psutil",
            "psycopg2",
            "psycopg2-binary",
            "pyarrow",
            "pydantic",
            "pylint",
            "pymongo",
            "pymysql",
            "pympler",
            "pytest",
            "python-dateutil",
            "python-dotenv",
            "pytz",
            "pyyaml",
            "redis",
            "requests",
            "scikit-learn",
            "scipy",
            "seaborn",
            "sentry-sdk",
            "setuptools",
            "sphinx",
            "sqlalchemy",
            "starlette",
            "tensorflow",
            "tornado",
            "tqdm",
            "transformers",
            "typing-extensions",
            "ujson",
            "urllib3",
            "uvicorn",
            "werkzeug");

    private static final int FULL_HEAD = 60_000;

    /** What the beginning of an input is. */
    public static RequirementText of(Head head) {
        char first = head.firstCharacter();
        if (first == 0 || first == '{' || first == '<' || head.text().indexOf('\0') >= 0) {
            return NONE;
        }
        List<String> lines = head.lines();
        boolean cut = head.text().length() >= FULL_HEAD && !head.text().endsWith("\n");
        LogicalLines logical = new LogicalLines();
        Count count = new Count();
        int whole = cut ? lines.size() - 1 : lines.size();
        for (int i = 0; i < whole; i++) {
            logical.add(i + 1L, lines.get(i)).ifPresent(count::add);
            if (count.hopeless(whole)) {
                return NONE;
            }
        }
        logical.end().ifPresent(count::add);
        return count.answer();
    }

    /** The name and version in the comment that {@code pip freeze} writes above an editable install. */
    public static Optional<Named> editableComment(String comment) {
        if (comment == null || !comment.startsWith("Editable ") || !comment.endsWith(")")) {
            return Optional.empty();
        }
        String inner = comment.substring(comment.lastIndexOf('(') + 1, comment.length() - 1);
        return RequirementParser.parse(inner) instanceof Named named && named.form() == Form.PINNED
                ? Optional.of(new Named(named.name(), named.version(), null, Form.EDITABLE))
                : Optional.empty();
    }

    private static final class Count {
        private int telling;
        private int words;
        private int weak;
        private int unknown;
        private boolean wellKnown;
        private boolean frozen = true;

        void add(LogicalLine line) {
            RequirementLine meaning = RequirementParser.parse(line.content());
            boolean several = line.lines() > 1;
            if (meaning instanceof Named named) {
                named(named, line, several);
            } else if (meaning instanceof Option option) {
                frozen = false;
                if (option.name().startsWith("--") || option.file() != null) {
                    telling++;
                } else {
                    weak++;
                }
            } else if (meaning instanceof Unnamed unnamed) {
                frozen &= unnamed.editable();
                weak++;
            } else if (meaning instanceof Nothing) {
                frozen &= line.comment() == null || freezeComment(line.comment());
                telling += editableComment(line.comment()).isPresent() ? 1 : 0;
            } else if (meaning instanceof Unknown) {
                unknown++;
            }
        }

        private void named(Named named, LogicalLine line, boolean several) {
            wellKnown |= WELL_KNOWN.contains(named.name());
            if (named.form() == Form.BARE) {
                words++;
                frozen = false;
            } else {
                telling++;
                frozen &=
                        named.form() != Form.SPECIFIED && !several && line.comment() == null && named.marker() == null;
            }
        }

        private static boolean freezeComment(String comment) {
            return comment.startsWith("Editable ") || comment.startsWith("#");
        }

        /** Whether so many are unknown that the rest of so many lines in all cannot make up for them. */
        boolean hopeless(int lines) {
            return unknown * 10L > lines * (10L - UNDERSTOOD_OF_TEN);
        }

        RequirementText answer() {
            int known = telling + words + weak;
            if (known == 0 || known * 10 < (known + unknown) * UNDERSTOOD_OF_TEN) {
                return NONE;
            }
            if (telling == 0) {
                return wellKnown && unknown == 0 ? REQUIREMENTS : NONE;
            }
            return frozen && unknown == 0 && words == 0 ? FREEZE : REQUIREMENTS;
        }
    }
}
