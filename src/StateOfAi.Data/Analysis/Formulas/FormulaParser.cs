using System.Globalization;

namespace StateOfAi.Data;

/// <summary>
/// Parses formulas by recursive descent:
/// <code>
/// sum      = product { ("+" | "-") product }
/// product  = signed { ("*" | "/") signed }
/// signed   = "-" signed | power
/// power    = primary [ "^" signed ]
/// primary  = number [ unit ] | operand | function "(" sum [ "," sum ] ")" | "(" sum ")"
/// operand  = "[" row id "]" { "." field [ "[" index "]" ] }
/// </code>
/// </summary>
internal sealed class FormulaParser
{
    /// <summary>Limits that keep parsing and evaluation from exhausting the stack.</summary>
    private const int MostCharacters = 2000, DeepestNesting = 50;

    private readonly string _text;
    private int _position;
    private int _depth;
    private FormulaProblem? _problem;

    private FormulaParser(string text) => _text = text;

    internal static FormulaNode? Parse(string text, out FormulaProblem? problem)
    {
        var parser = new FormulaParser(text);
        FormulaNode? root = text.Length > MostCharacters
            ? parser.Fail(MostCharacters, $"the text is longer than {MostCharacters} characters")
            : parser.ReadSum();
        if (root is not null && !parser.AtEnd())
            root = parser.Expected("an operator or the end");
        problem = parser._problem;
        return root;
    }

    private FormulaNode? ReadSum()
    {
        FormulaNode? left = ReadProduct();
        while (left is not null && Next() is '+' or '-')
            left = ReadOperation(left, ReadProduct);
        return left;
    }

    private FormulaNode? ReadProduct()
    {
        FormulaNode? left = ReadSigned();
        while (left is not null && Next() is '*' or '/')
            left = ReadOperation(left, ReadSigned);
        return left;
    }

    private FormulaNode? ReadSigned()
    {
        if (_depth == DeepestNesting)
            return Fail(_position, $"parts are nested more than {DeepestNesting} levels deep");
        _depth++;
        int position = Next() == '-' ? _position : -1;
        FormulaNode? node;
        if (position < 0)
            node = ReadPower();
        else
            node = Take('-') && ReadSigned() is { } negated ? new FormulaNegation(position, negated) : null;
        _depth--;
        return node;
    }

    private FormulaNode? ReadPower() => ReadPrimary() is { } number ? Next() == '^' ? ReadOperation(number, ReadSigned) : number : null;

    private FormulaNode? ReadPrimary()
    {
        char next = Next();
        if (next == '[')
            return ReadOperand();
        if (char.IsAsciiDigit(next))
            return ReadLiteral();
        if (char.IsAsciiLetter(next))
            return ReadCall();
        return !Take('(') ? Expected("a number, a row in brackets, a function or a parenthesis")
            : ReadSum() is not { } inner ? null
            : Take(')') ? inner : Expected("')'");
    }

    private FormulaNode? ReadLiteral()
    {
        int start = _position;
        SkipDigits();
        if (Peek() == '.')
        {
            _position++;
            SkipDigits();
        }

        if (Peek() == 'e')
        {
            _position++;
            SkipDigits();
        }

        string digits = _text[start.._position];
        if (!char.IsAsciiDigit(digits[^1]) || !ExactDecimal.Holds(digits)
            || !decimal.TryParse(digits, NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent, CultureInfo.InvariantCulture,
                out decimal value))
            return Fail(start, $"'{digits}' is not a number, or has too many digits to keep");
        if (!char.IsAsciiLetter(Next()))
            return new FormulaLiteral(start, value, Unit.Multiple);
        start = _position;
        string word = ReadWord();
        return Unit.TryParse(word, null, out Unit? unit)
            ? new FormulaLiteral(start, value, unit)
            : Fail(start, $"'{word}' is not a unit");
    }

    private FormulaNode? ReadOperand()
    {
        int start = _position++;
        int end = _text.IndexOf(']', start);
        if (end <= start + 1)
            return Fail(start, "a row id followed by ']' was expected");
        string row = _text[(start + 1)..end];
        _position = end + 1;
        var path = new List<FormulaStep>();
        while (Peek() == '.')
        {
            _position++;
            string name = ReadWord();
            if (name.Length == 0)
                return Expected("a field name");
            if (!ReadIndex(out int? index))
                return null;
            path.Add(new(name, index));
        }

        return new FormulaOperand(start, row, path);
    }

    private bool ReadIndex(out int? index)
    {
        index = null;
        if (Peek() != '[')
            return true;
        int start = ++_position;
        SkipDigits();
        index = Digits.Read(_text.AsSpan(start, _position - start));
        if (index is null || Peek() != ']')
        {
            Fail(start, "a list index, counted from 0, followed by ']' was expected");
            return false;
        }

        _position++;
        return true;
    }

    private FormulaNode? ReadCall()
    {
        int start = _position;
        string name = ReadWord();
        // Function names are lowercase. Enum.TryParse would also accept numbers.
        if (name.Any(letter => !char.IsAsciiLetterLower(letter)) || !Enum.TryParse(name, ignoreCase: true, out FormulaFunction function))
            return Fail(start,
                $"'{name}' is not a function; expected one of "
                    + $"{string.Join(", ", Enum.GetNames<FormulaFunction>().Select(known => known.ToLowerInvariant()))}");
        if (!Take('('))
            return Expected("'('");
        var arguments = new List<FormulaNode>();
        do
        {
            if (ReadSum() is not { } argument)
                return null;
            arguments.Add(argument);
        }
        while (Take(','));

        if (!Take(')'))
            return Expected("')'");
        (int fewest, int most) = Arity(function);
        return arguments.Count >= fewest && arguments.Count <= most
            ? new FormulaCall(start, function, arguments)
            : Fail(start,
                $"'{name}' takes {(fewest == most ? $"{most}" : most == int.MaxValue ? $"at least {fewest}" : $"{fewest} or {most}")} "
                    + $"{(most == 1 ? "argument" : "arguments")}, found {arguments.Count}");
    }

    private static (int Fewest, int Most) Arity(FormulaFunction function) => function switch
    {
        FormulaFunction.Share or FormulaFunction.Compound => (2, 2),
        FormulaFunction.Years or FormulaFunction.Months => (1, 2),
        FormulaFunction.Peak => (2, int.MaxValue),
        _ => (1, 1),
    };

    private FormulaOperation? ReadOperation(FormulaNode left, Func<FormulaNode?> readRight)
    {
        int position = _position;
        char sign = _text[_position++];
        return readRight() is { } right ? new FormulaOperation(position, sign, left, right) : null;
    }

    private char Peek() => _position < _text.Length ? _text[_position] : '\0';

    private char Next()
    {
        while (_position < _text.Length && char.IsWhiteSpace(_text[_position]))
            _position++;
        return Peek();
    }

    private bool AtEnd() => Next() == '\0' && _position == _text.Length;

    private bool Take(char sign)
    {
        bool found = Next() == sign;
        _position += found ? 1 : 0;
        return found;
    }

    private string ReadWord()
    {
        int start = _position;
        while (char.IsAsciiLetter(Peek()))
            _position++;
        return _text[start.._position];
    }

    private void SkipDigits()
    {
        while (char.IsAsciiDigit(Peek()))
            _position++;
    }

    private FormulaNode? Expected(string what) =>
        Fail(_position, AtEnd() ? $"{what} was expected, and the text ends" : $"{what} was expected, found '{Next()}'");

    private FormulaNode? Fail(int position, string message)
    {
        _problem ??= new(position, message);
        return null;
    }
}
