namespace StateOfAi.Data;

/// <summary>An input of analyses whose numbers are not public, so that it has no form in JSON.</summary>
internal interface IInput;
