using System.ComponentModel;
using System.Globalization;

namespace StateOfAi.Data;

/// <summary>
/// Converts the texts that JSON has for a type, for whatever finds converters by attribute, such as the binder of configuration. The
/// culture does not matter.
/// </summary>
internal sealed class TextConverter<T> : TypeConverter
{
    private static readonly TextJson<T> Json = StateOfAiJsonConverter.TextOf<T>();

    /// <inheritdoc/>
    public override bool CanConvertFrom(ITypeDescriptorContext? context, Type sourceType) =>
        sourceType == typeof(string) || base.CanConvertFrom(context, sourceType);

    /// <inheritdoc/>
    public override object? ConvertFrom(ITypeDescriptorContext? context, CultureInfo? culture, object value) =>
        value is string text ? Json.FromText(text) : base.ConvertFrom(context, culture, value);

    /// <inheritdoc/>
    public override object? ConvertTo(ITypeDescriptorContext? context, CultureInfo? culture, object? value, Type destinationType) =>
        value is T known && destinationType == typeof(string)
            ? Json.ToText(known)
            : base.ConvertTo(context, culture, value, destinationType);
}
