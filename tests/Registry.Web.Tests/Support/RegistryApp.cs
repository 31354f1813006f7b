using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Registry.Data;
using Registry.Data.Accounts;
using Registry.Domain.Access;
using Registry.Domain.Associations;

namespace Registry.Web.Tests.Support;

/// <summary>The real registry on a database file of its own, with a clock that stands still; one for each test.</summary>
public sealed class RegistryApp : WebApplicationFactory<Program>
{
    private readonly string folder = Directory.CreateTempSubdirectory("registry-test-").FullName;

    private readonly RequestsUnderWay underWay = new();

    private string? connectionString;

    public StoppedClock Clock { get; } = new();

    /// <summary>More settings, given before the first request.</summary>
    public Dictionary<string, string> Settings { get; } = new()
    {
        ["Jobs:Enabled"] = "false",
        ["Demo:Enabled"] = "false",
        ["Reference:Load"] = "false",
        ["Calendar:SecondsBetweenLooks"] = "0",
    };

    /// <summary>True: people come in by the sign-in page and their cookie, as outside of tests.</summary>
    public bool RealSignIn { get; init; }

    /// <summary>True: it stands at an address of this machine, given before the first client.</summary>
    public bool IsServed { get; set; }

    /// <summary>Where its database lies; a file put there before the first request is the one it starts on.</summary>
    public string DatabaseFile => Path.Combine(folder, "registry.db");

    /// <summary>More services, given before the first request: an SMTP address, a fake of something outside.</summary>
    public Action<IServiceCollection> MoreServices { get; set; } = _ => { };

    /// <summary>Works on the database as the tests' own hand.</summary>
    public async Task<T> InDatabaseAsync<T>(Func<RegistryDbContext, Task<T>> work)
    {
        await using var scope = Services.CreateAsyncScope();
        return await work(scope.ServiceProvider.GetRequiredService<RegistryDbContext>());
    }

    public Task InDatabaseAsync(Func<RegistryDbContext, Task> work) => InDatabaseAsync(async db =>
    {
        await work(db);
        return true;
    });

    /// <summary>Adds records and saves them; their keys are then known.</summary>
    public Task AddAsync(params object[] records) => InDatabaseAsync(async db =>
    {
        db.AttachRange(records);
        foreach (var record in records)
            db.Entry(record).State = EntityState.Added;
        await db.SaveChangesAsync();
    });

    /// <summary>A union with its name, saved.</summary>
    public async Task<Association> UnionAsync(string name = "Liên hiệp các tổ chức hữu nghị tỉnh Đồng Nai")
    {
        var union = new Association(AssociationKind.Union, null, name, "Union of Friendship Organisations");
        await AddAsync(union);
        return union;
    }

    /// <summary>A client signed in as a new user with this role over the association and below.</summary>
    public async Task<RegistryClient> SignedInAsync(Role role, Association over, string name = "Hồng Vân", string language = "vi")
    {
        var user = new RegistryUser { UserName = $"{Guid.NewGuid():N}@test.vn", DisplayName = name, Language = language, PasswordHash = "AA==" }; // no password has this hash
        user.Email = user.UserName;
        user.NormalizedEmail = user.NormalizedUserName = user.UserName.ToUpperInvariant();
        user.Grants.Add(new Grant { UserId = user.Id, AssociationId = over.Id, Role = role });
        await AddAsync(user); // the grants come along
        return Client(user.Id, name);
    }

    /// <summary>A client signed in as somebody whom the registry knows already.</summary>
    public async Task<RegistryClient> SignedInAsync(string email)
    {
        var user = await InDatabaseAsync(db => db.Users.SingleAsync(user => user.Email == email));
        return Client(user.Id, user.DisplayName);
    }

    public RegistryClient Anonymous() => Client(null, "");

    private RegistryClient Client(string? userId, string name)
    {
        var http = IsServed
            ? new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = ClientOptions.BaseAddress }
            : CreateClient(new() { AllowAutoRedirect = false, BaseAddress = new("https://localhost") });
        http.DefaultRequestHeaders.Add("Accept-Language", "vi-VN");
        if (userId is not null)
        {
            http.DefaultRequestHeaders.Add(TestSignIn.UserHeader, userId);
            http.DefaultRequestHeaders.Add(TestSignIn.NameHeader, Uri.EscapeDataString(name));
        }

        return new(http, userId);
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Testing");
        builder.UseSetting("Database:Folder", folder);
        foreach (var (key, value) in Settings)
            builder.UseSetting(key, value);
        builder.ConfigureTestServices(services =>
        {
            services.AddSingleton<IStartupFilter>(underWay);
            services.Replace(ServiceDescriptor.Singleton<TimeProvider>(Clock));
            if (!RealSignIn)
                services.AddAuthentication(TestSignIn.SchemeName).AddScheme<AuthenticationSchemeOptions, TestSignIn>(TestSignIn.SchemeName, _ => { });
            MoreServices(services);
        });
    }

    /// <summary>Closes what lies open in the pools for the next request; the pools of other tests are theirs to close.</summary>
    public void CloseConnections()
    {
        foreach (var pooled in new[] { connectionString, $"Data Source={Path.Combine(folder, "quartz.db")}" })
        {
            using var connection = new SqliteConnection(pooled);
            SqliteConnection.ClearPool(connection);
        }
    }

    protected override IHost CreateHost(IHostBuilder builder)
    {
        var host = base.CreateHost(builder);
        using var scope = host.Services.CreateScope();
        connectionString = scope.ServiceProvider.GetRequiredService<RegistryDbContext>().Database.GetConnectionString();
        return host;
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        await underWay.Ended; // a program that fetched has its answer before the registry has closed its database
        CloseConnections();
        Directory.Delete(folder, recursive: true);
    }
}
