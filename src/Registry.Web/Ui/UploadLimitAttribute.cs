namespace Registry.Web.Ui;

/// <summary>How large a file a page takes, as it is said to whoever sends a larger one.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class UploadLimitAttribute(int megabytes) : Attribute
{
    public int Megabytes { get; } = megabytes;
}
