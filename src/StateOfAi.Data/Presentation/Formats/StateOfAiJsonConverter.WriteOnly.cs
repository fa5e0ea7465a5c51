using System.Text.Json;
using System.Text.Json.Serialization;

namespace StateOfAi.Data;

/// <content>Rows and results.</content>
public sealed partial class StateOfAiJsonConverter
{
    private static partial JsonConverter[] WriteOnly() =>
    [
        new WriteOnlyJson<ITabular>(static (writer, table) => JsonFormat.Write(writer, table.ToView())),
        new WriteOnlyJson<Operand>(JsonFormat.WriteValue),
        new WriteOnlyJson<IBounded>(JsonFormat.WriteValue),
        new WriteOnlyJson<IScale>(JsonFormat.WriteValue),
        new WriteOnlyJson<Number>(WriteNumber),
        new InputJson(),
    ];

    private static void WriteNumber(Utf8JsonWriter writer, Number number)
    {
        if (number.Missing is { } missing)
            throw JsonProblem.Of($"{missing} cannot be written: it says what to do about a missing number; write null instead.");
        if (number.Exact is { } exact)
            writer.WriteNumberValue(exact);
        else if (number.Double is { } value)
            JsonPart.Write(writer, value);
        else if (number.Operand is Figure figure)
            FigureJson.WriteTo(writer, figure);
        else
            JsonFormat.WriteValue(writer, number.Operand);
    }

    /// <summary>Refuses inputs of analyses, which the serializer would write without their numbers.</summary>
    private sealed class InputJson : JsonConverter<IInput>
    {
        private const string Message = "An input of shares, series and cohorts, such as a Cell, is neither written as JSON nor read "
            + "from it. Write the result, or your own record with the same numbers.";

        public override bool CanConvert(Type typeToConvert) => typeToConvert.IsAssignableTo(typeof(IInput));

        public override IInput Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            throw new NotSupportedException(Message);

        public override void Write(Utf8JsonWriter writer, IInput value, JsonSerializerOptions options) =>
            throw new NotSupportedException(Message);
    }

    /// <summary>Writes a type and every type derived from it.</summary>
    private sealed class WriteOnlyJson<T>(Action<Utf8JsonWriter, T> write) : JsonConverter<T>
    {
        public override bool CanConvert(Type typeToConvert) => typeToConvert.IsAssignableTo(typeof(T));

        public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            throw new NotSupportedException($"A {typeToConvert.Name} is written as JSON, but cannot be read from it. Read the numbers "
                + "in it, such as Figure or Estimate<Quantity>, or read your own rows and recompute it.");

        public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => write(writer, value);
    }
}
