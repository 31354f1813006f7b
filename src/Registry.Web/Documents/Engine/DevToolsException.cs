namespace Registry.Web.Documents.Engine;

/// <summary>The engine refused, or is gone.</summary>
internal sealed class DevToolsException(string message, Exception? inner = null) : Exception(message, inner);
