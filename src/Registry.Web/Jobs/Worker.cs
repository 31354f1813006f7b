using System.Globalization;

namespace Registry.Web.Jobs;

/// <summary>This process among several on one database: the name under which it claims work.</summary>
public sealed class Worker
{
    public string Name { get; } = string.Create(CultureInfo.InvariantCulture, $"{Environment.MachineName}/{Environment.ProcessId}/{Guid.NewGuid():N}");
}
