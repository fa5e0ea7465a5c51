namespace StateOfAi.Data;

/// <summary>
/// Tells .NET Interactive how to show values of a type. It finds this class and its properties by name, so the library does not need a
/// reference to it.
/// </summary>
/// <param name="formatterSourceType">A class with a parameterless constructor and a method <c>CreateTypeFormatters</c>.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface)]
internal sealed class TypeFormatterSourceAttribute(Type formatterSourceType) : Attribute
{
    public Type FormatterSourceType { get; } = formatterSourceType;

    /// <summary>The MIME types that notebooks show; the list must not be empty.</summary>
    public string[] PreferredMimeTypes { get; } = ["text/html"];
}
