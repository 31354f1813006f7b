namespace Registry.Data.Files;

/// <summary>A file is larger than is taken here.</summary>
public sealed class FileTooLargeException(long limit) : Exception($"The file is larger than {limit} bytes.")
{
    /// <summary>Bytes.</summary>
    public long Limit { get; } = limit;
}
