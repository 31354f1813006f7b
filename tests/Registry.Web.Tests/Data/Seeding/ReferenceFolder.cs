using Microsoft.Extensions.DependencyInjection;
using Registry.Data.Seeding;
using Registry.Web.Tests.Support;

namespace Registry.Web.Tests.Data.Seeding;

/// <summary>The reference files in a folder of their own, where a test may change a row, and a registry that reads them.</summary>
internal sealed class ReferenceFolder : IAsyncDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("registry-reference-").FullName;

    public ReferenceFolder()
    {
        foreach (var file in Directory.EnumerateFiles(SourceTree.Folder("database", "reference"), "*.csv"))
            File.Copy(file, Path.Combine(folder, Path.GetFileName(file)));

        App.Settings["Reference:Load"] = "true";
        App.Settings["Reference:Folder"] = folder;
    }

    public RegistryApp App { get; } = new();

    /// <summary>Writes one piece of a file anew; it must be there.</summary>
    public void Replace(string file, string old, string with)
    {
        var path = Path.Combine(folder, file + ".csv");
        var text = File.ReadAllText(path);
        Assert.Contains(old, text, StringComparison.Ordinal);
        File.WriteAllText(path, text.Replace(old, with, StringComparison.Ordinal));
    }

    /// <summary>Loads the files as a further start does.</summary>
    public async Task LoadAsync()
    {
        await using var scope = App.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<ReferenceLoader>().RunAsync(CancellationToken.None);
    }

    public async ValueTask DisposeAsync()
    {
        await App.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }
}
