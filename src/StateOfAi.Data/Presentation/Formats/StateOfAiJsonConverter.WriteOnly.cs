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
    ];

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
