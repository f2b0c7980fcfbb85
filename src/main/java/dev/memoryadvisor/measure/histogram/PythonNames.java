package dev.memoryadvisor.measure.histogram;

import dev.memoryadvisor.fact.ClassOrigin;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Type names as CPython's tools print them: {@code dict}, {@code builtins.dict}, {@code __main__.Session}, {@code Session}
 * (objgraph), {@code dict of workload.Order} (guppy), {@code function (name)} (Pympler).
 */
public final class PythonNames {
    /** Modules of the standard library: {@code sys.stdlib_module_names} of 3.11, and those older and newer. */
    private static final Set<String> STANDARD_LIBRARY = words("""
        __future__ _abc _aix_support _ast _asyncio _bisect _blake2 _bootsubprocess _bz2 _codecs _codecs_cn
        _codecs_hk _codecs_iso2022 _codecs_jp _codecs_kr _codecs_tw _collections _collections_abc _colorize
        _compat_pickle _compression _contextvars _crypt _csv _ctypes _curses _curses_panel _datetime _dbm
        _decimal _elementtree _frozen_importlib _frozen_importlib_external _functools _gdbm _hashlib _heapq
        _imp _interpchannels _interpqueues _interpreters _io _json _locale _lsprof _lzma _markupbase _md5
        _msi _multibytecodec _multiprocessing _opcode _operator _osx_support _overlapped _pickle _posixshmem
        _posixsubprocess _py_abc _pydecimal _pyio _pyrepl _queue _random _scproxy _sha1 _sha2 _sha256 _sha3
        _sha512 _signal _sitebuiltins _socket _sqlite3 _sre _ssl _stat _statistics _string _strptime _struct
        _suggestions _symtable _sysconfig _thread _threading_local _tkinter _tokenize _tracemalloc _typing
        _uuid _warnings _weakref _weakrefset _winapi _zoneinfo _zstd abc aifc annotationlib argparse array
        ast asynchat asyncio asyncore atexit audioop base64 bdb binascii binhex bisect builtins bz2 cProfile
        calendar cgi cgitb chunk cmath cmd code codecs codeop collections colorsys compileall compression
        concurrent configparser contextlib contextvars copy copyreg crypt csv ctypes curses dataclasses
        datetime dbm decimal difflib dis distutils doctest dummy_threading email encodings ensurepip enum
        errno faulthandler fcntl filecmp fileinput fnmatch formatter fractions ftplib functools gc
        genericpath getopt getpass gettext glob graphlib grp gzip hashlib heapq hmac html http idlelib
        imaplib imghdr imp importlib inspect io ipaddress itertools json keyword lib2to3 linecache locale
        logging lzma macpath mailbox mailcap marshal math mimetypes mmap modulefinder msilib msvcrt
        multiprocessing netrc nis nntplib nt ntpath nturl2path numbers opcode operator optparse os
        ossaudiodev parser pathlib pdb pickle pickletools pipes pkgutil platform plistlib poplib posix
        posixpath pprint profile pstats pty pwd py_compile pyclbr pydoc pydoc_data pyexpat queue quopri
        random re readline reprlib resource rlcompleter runpy sched secrets select selectors shelve shlex
        shutil signal site smtpd smtplib sndhdr socket socketserver spwd sqlite3 sre_compile sre_constants
        sre_parse ssl stat statistics string stringprep struct subprocess sunau symtable sys sysconfig
        syslog tabnanny tarfile telnetlib tempfile termios textwrap threading time timeit tkinter token
        tokenize tomllib trace traceback tracemalloc tty turtle turtledemo types typing unicodedata unittest
        urllib uu uuid venv warnings wave weakref webbrowser winreg winsound wsgiref xdrlib xml xmlrpc
        zipapp zipfile zipimport zlib zoneinfo
        """);

    /** Its types with a capital that tools print without their module. */
    private static final Set<String> STANDARD_TYPES = words("""
        ABC ABCMeta Barrier BoundedSemaphore BufferedRandom BufferedReader BufferedWriter BytesIO ChainMap
        CodecInfo Condition Context ContextVar Counter Decimal EnumMeta EnumType Event ExtensionFileLoader
        FileFinder FileIO Filter Formatter ForwardRef Fraction Future GenericAlias Handle Handler Local Lock
        LogRecord Logger MainThread ModuleSpec NotImplementedType OrderedDict ParamSpec Parameter Path
        Pattern PosixPath Process PurePosixPath Quitter RLock Random ReferenceType Scanner Semaphore
        Signature SimpleNamespace SourceFileLoader StreamReader StreamWriter StringIO Struct Task
        TextIOWrapper Thread Timer TimerHandle Token Transport TypeVar UUID UserDict UserList
        WeakKeyDictionary WeakSet WeakValueDictionary ZipFile ZoneInfo _Environ _Feature _GenericAlias
        _Helper _MainThread _Printer _SpecialForm _abc_data _lru_cache_wrapper _lru_list_elem _tuplegetter
        """);

    /** Top-level packages of widely used distributions; everything else is taken for the application's own. */
    private static final Set<String> LIBRARIES = words("""
        PIL _distutils_hack aiobotocore aiohttp alembic anyio attr attrs boto3 botocore bs4 cachetools
        celery certifi charset_normalizer click cryptography cython_runtime dask django docker elasticsearch
        fastapi flask gevent google greenlet grpc gunicorn h11 html5lib httpcore httpx idna jinja2
        jsonschema keras kombu lxml markupsafe matplotlib mongoengine msgpack multidict numba numpy openpyxl
        opentelemetry orjson pandas pip pkg_resources polars prometheus_client prompt_toolkit psycopg
        psycopg2 pyarrow pydantic pydantic_core pydantic_settings pygments pymongo pymysql pytest redis
        regex requests rest_framework rich rq scipy sentry_sdk setuptools six skimage sklearn sniffio
        sqlalchemy sqlmodel starlette structlog tensorflow tokenizers torch torchvision tornado tqdm
        transformers twisted typing_extensions urllib3 uvicorn uvloop websockets werkzeug wrapt yaml yarl
        zmq zope
        """);

    private PythonNames() {}

    /** Whether a top-level module or package belongs to Python itself. */
    public static boolean standardLibrary(String topLevel) {
        return STANDARD_LIBRARY.contains(topLevel);
    }

    static ClassOrigin origin(String printed) {
        String name = bare(printed);
        int dot = name.indexOf('.');
        if (dot > 0) {
            String top = name.substring(0, dot);
            if (STANDARD_LIBRARY.contains(top) || STANDARD_TYPES.contains(top)) {
                return ClassOrigin.RUNTIME;
            }
            return LIBRARIES.contains(top) ? ClassOrigin.LIBRARY : ClassOrigin.APPLICATION;
        }
        // Types written in C have lower-case names; a class of an application hardly ever does (PEP 8).
        boolean lowerCase = name.equals(name.toLowerCase(Locale.ROOT));
        return lowerCase || STANDARD_TYPES.contains(name) ? ClassOrigin.RUNTIME : ClassOrigin.APPLICATION;
    }

    /** The type without what a tool puts around it. */
    static String bare(String printed) {
        String name = printed.strip();
        if (name.startsWith("<class '")) {
            name = name.substring("<class '".length()).replace("'>", "");
        }
        if (name.startsWith("dict of ")) {
            name = name.substring("dict of ".length());
        }
        int bracket = name.indexOf(" (");
        if (bracket > 0) {
            name = name.substring(0, bracket);
        }
        return name.startsWith("builtins.") ? name.substring("builtins.".length()) : name;
    }

    private static Set<String> words(String text) {
        return Arrays.stream(text.strip().split("\\s+", -1)).collect(Collectors.toUnmodifiableSet());
    }
}
